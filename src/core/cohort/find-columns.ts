import { locales, type Locale } from '../locale/locale.ts';
import { resultColumns, resultWords, type ResultColumn } from '../record/result-words.ts';

/** The columns that are counted with; all others are for people, who may have changed or removed them. */
const needed = ['name', 'kind', 'tries', 'first', 'latest', 'sureButWrong', 'placeId', 'itemId', 'rows', 'mark'] as const;

export type NeededColumn = (typeof needed)[number];

export interface Columns {
  /** The language the file was written in, whatever the page's is. */
  readonly locale: Locale;
  readonly places: ReadonlyMap<NeededColumn, number>;
  readonly missing: readonly string[];
}

/** Fewer headings than these in common are chance. */
const likely = 4;

/** Finds the columns by their headings, in either language and any order. Undefined where the headings are those of another table. */
export function findColumns(headings: readonly string[]): Columns | undefined {
  const tidy = headings.map((heading) => heading.trim());
  const knownIn = (locale: Locale) => {
    const words = new Set<string>(resultColumns.map((column: ResultColumn) => resultWords[locale].columns[column]));
    return tidy.filter((heading) => words.has(heading)).length;
  };
  const locale = locales.toSorted((one, other) => knownIn(other) - knownIn(one))[0]!;
  if (knownIn(locale) < likely) return undefined;
  const words = resultWords[locale].columns;
  return {
    locale,
    places: new Map(needed.map((column) => [column, tidy.indexOf(words[column])])),
    missing: needed.filter((column) => !tidy.includes(words[column])).map((column) => words[column]),
  };
}
