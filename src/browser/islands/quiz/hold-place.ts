import { afterFrames } from '../../platform/give-way.ts';

/** How much of an element is in view, pixels of height. */
function inView(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.min(bottom, window.innerHeight) - Math.max(top, 0);
}

/**
 * Remembers where the questions stand, and returns what to call once they have grown: it brings the one the reader was
 * looking at back to where it was. Browsers do this for text that grows above the view, but lose their hold where the part
 * they chose is itself replaced, as a question is by its answer; so this waits for what they do, and mends the rest.
 */
export function holdPlace(): () => void {
  const questions = [...document.querySelectorAll('self-check .q')].filter((question) => inView(question) > 0);
  const [seen] = questions.sort((a, b) => inView(b) - inView(a));
  if (!seen) return () => {};
  const place = (): number => seen.getBoundingClientRect().top;
  const before = place();
  return () => void afterFrames(2).then(() => window.scrollBy({ top: place() - before, behavior: 'instant' }));
}
