/** What a slide asks the room. */
export interface Ballot {
  /** Id of the slide. */
  readonly slide: string;
  /** Id of the question in the item bank, or of the poll in the deck. */
  readonly id: string;
  readonly kind: 'question' | 'opinion' | 'estimate' | 'open';
  /** The question as the room reads it. */
  readonly words: string;
  readonly options: readonly Option[];
  /** Holds everything that is asked, and then what was answered. */
  readonly place: HTMLElement;
}

interface Option {
  /** Options of the item bank have one. */
  readonly id?: string;
  readonly letter: string;
  readonly text: string;
  readonly isRight: boolean;
  readonly row: HTMLElement;
}

const textOf = (element: Element): string => element.textContent.replaceAll('\u00ad', '').trim();

const optionsIn = (place: HTMLElement): Option[] =>
  [...place.querySelectorAll<HTMLElement>('li')].map((row, at) => ({
    ...(row.dataset['option'] && { id: row.dataset['option'] }),
    letter: 'ABCDEFGHI'[at]!,
    text: textOf(row.querySelector('span') ?? row),
    isRight: 'correct' in row.dataset,
    row,
  }));

export function ballotOn(entry: HTMLElement, title: string): Ballot | undefined {
  const place = entry.querySelector<HTMLElement>('[data-question], [data-poll]');
  if (!place) return undefined;
  const { question, poll, kind } = place.dataset;
  const stem = place.querySelector('.ask__stem, .poll__k ~ p');
  return {
    slide: entry.id,
    id: (question ?? poll)!,
    kind: question ? 'question' : (kind as Ballot['kind']),
    words: stem ? textOf(stem) : title,
    options: optionsIn(place),
    place,
  };
}
