/** One thing a slide reveals while it is presented. */
export interface Reveal {
  show(isShown: boolean): void;
  /** What it says, for those who do not see it come. */
  words(): string;
}

const places = '[data-steps] > :is(ul, ol) > li, [data-figure-steps] svg, [data-answer]';

/** Words of an element; parts of a drawing stand apart from each other without a space. */
const wordsOf = (part: Element): string => {
  const lines = part instanceof SVGElement ? [...part.querySelectorAll('text')] : [part];
  return lines.map(({ textContent }) => textContent.trim()).join(' ');
};

const entry = (...parts: readonly Element[]): Reveal => ({
  show(isShown) {
    for (const part of parts) part.classList.toggle('is-ahead', !isShown);
  },
  words: () => parts.map(wordsOf).join(' '),
});

const answer = (details: HTMLDetailsElement): Reveal => ({
  show(isShown) {
    details.open = isShown;
  },
  words: () => wordsOf(details),
});

/** A step of a drawing may consist of several groups. */
function stepsOf(drawing: Element): Reveal[] {
  const groups = [...drawing.querySelectorAll<SVGElement>('[data-step]')];
  const numbers = [...new Set(groups.map(({ dataset }) => Number(dataset['step'])))].sort((a, b) => a - b);
  return numbers.map((number) => entry(...groups.filter(({ dataset }) => Number(dataset['step']) === number)));
}

/** What a slide reveals one after the other: entries of `<Steps>`, parts of a figure with `steps`, the answer of a question. */
export function revealsIn(slide: Element): Reveal[] {
  return [...slide.querySelectorAll(places)].flatMap((place) => {
    if (place instanceof HTMLDetailsElement) return answer(place);
    return place instanceof SVGElement ? stepsOf(place) : entry(place);
  });
}
