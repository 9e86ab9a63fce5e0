import type { Locale } from '../locale/locale.ts';

/** What the search knows of a language beside the index; a small file of its own. */
export interface CourseWords {
  /** Words the course uses, the most frequent first: for suggestions and for taking compounds apart. */
  readonly words: readonly string[];
  /** Terms worth looking at before anything is typed. */
  readonly terms: readonly { readonly id: string; readonly term: string }[];
}

/** Where the index and the words stand, relative to the root of the course. */
export const searchFolder = 'pagefind';
export const courseWordsPath = (locale: Locale): string => `${searchFolder}/words.${locale}.json`;
