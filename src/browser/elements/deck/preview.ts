import { revealsIn } from './reveals.ts';
import type { Slide } from './slides.ts';

/** Renames what a copy refers to by id, so that it neither repeats an id nor looks up one in a slide that is not shown. */
function keepApart(copy: Element): void {
  const apart = (id: string): string => `preview-${id}`;
  for (const element of copy.querySelectorAll('*')) {
    if (element.id) element.id = apart(element.id);
    for (const { name, value } of element.attributes) {
      if (value.startsWith('url(#'))
        element.setAttribute(
          name,
          value.replace(/#([^)]+)/, (_, id: string) => `#${apart(id)}`),
        );
      else if (/^(xlink:)?href$/.test(name) && value.startsWith('#')) element.setAttribute(name, `#${apart(value.slice(1))}`);
      else if (/^aria-(labelledby|describedby)$/.test(name)) element.setAttribute(name, value.split(/\s+/).map(apart).join(' '));
    }
  }
}

/** A copy of a slide to look at, with this much of it revealed. */
export function previewOf({ entry }: Slide, number: number, step: number): HTMLElement {
  const copy = entry.querySelector('.slide')!.cloneNode(true) as HTMLElement;
  keepApart(copy);
  // What is laid over a slide goes on changing; a copy does not.
  for (const laid of copy.querySelectorAll('.slide__drawing, .tally, .vote-hit, .guesses, .answers, .poll-sum')) laid.remove();
  copy.querySelector<HTMLElement>('.slide__no')!.dataset['no'] = `${number}`;
  for (const [at, reveal] of revealsIn(copy).entries()) reveal.show(at < step);
  copy.inert = true;
  return copy;
}
