import type { FindableKind } from '../core/search/kinds.ts';

interface Facts {
  /** Number of the chart sheet. */
  sheet?: string;
  /** Whole minutes to read. */
  minutes?: number;
  /** Other words that lead here in the search. */
  words?: readonly string[] | undefined;
}

/**
 * Attributes for the element whose text the search shall find, `<main>` as a rule. What should not be found inside it
 * carries `data-pagefind-ignore`.
 */
export function findable(kind: FindableKind, { sheet, minutes, words }: Facts = {}) {
  return {
    'data-pagefind-body': true,
    'data-pagefind-filter': ['kind', sheet && 'sheet', minutes && 'minutes']
      .flatMap((name) => (name ? `${name}[data-${name}]` : []))
      .join(', '),
    'data-pagefind-meta': words && 'synonyms[data-words]',
    'data-words': words?.join(', '),
    'data-kind': kind,
    'data-sheet': sheet,
    'data-minutes': minutes,
  };
}
