import type { Slide } from './slides.ts';

/** What a slide asks the room. */
export interface Ballot {
  /** Id of the slide. */
  readonly slide: string;
  /** Id of the question in the item bank, or of the poll in the deck. */
  readonly id: string;
  readonly kind: 'question' | 'opinion' | 'estimate' | 'open';
  readonly options: readonly Option[];
  /** Holds everything that is asked, and then what was answered. */
  readonly place: HTMLElement;
}

interface Option {
  /** Options of the item bank have one. */
  readonly id?: string;
  readonly letter: string;
  readonly text: string;
  readonly row: HTMLElement;
}

const optionsIn = (place: HTMLElement): Option[] =>
  [...place.querySelectorAll<HTMLElement>('li')].map((row, at) => ({
    ...(row.dataset['option'] && { id: row.dataset['option'] }),
    letter: 'ABCDEFGHI'[at]!,
    text: (row.querySelector('span') ?? row).textContent.replaceAll('\u00ad', '').trim(),
    row,
  }));

export function ballotOn({ id: slide, entry }: Slide): Ballot | undefined {
  const place = entry.querySelector<HTMLElement>('[data-question], [data-poll]');
  if (!place) return undefined;
  const { question, poll, kind } = place.dataset;
  return { slide, id: (question ?? poll)!, kind: question ? 'question' : (kind as Ballot['kind']), options: optionsIn(place), place };
}
