import type { CustomRecord } from 'pagefind';
import { locales } from '../../core/locale/locale.ts';
import type { Term } from '../../core/schemas/glossary.ts';
import { compoundSplitter } from '../../core/search/compound-parts.ts';
import { popularTerms } from '../../core/search/popular-terms.ts';
import { courseWordsPath, type CourseWords } from '../../core/search/search-files.ts';
import { courseWords, nouns } from '../../core/search/word-list.ts';
import { hiddenParts, withParts } from './compound-parts.ts';
import type { FindablePage } from './findable-page.ts';
import { termRecord } from './term-record.ts';

export interface CourseSearch {
  /** The pages with the hidden parts of their compounds. */
  readonly pages: readonly FindablePage[];
  readonly records: readonly CustomRecord[];
  /** By path relative to the root of the build. */
  readonly words: ReadonlyMap<string, CourseWords>;
}

/** Everything the search of a course is made of, from its pages and its terms. */
export function courseSearch(pages: readonly FindablePage[], terms: readonly Term[]): CourseSearch {
  const words = new Map<string, CourseWords>();
  const parts = locales.map((locale) => {
    const own = pages.filter((page) => page.locale === locale);
    const texts = own.map((page) => page.text);
    const names = [...own.map((page) => page.title), ...terms.flatMap((term) => [term.term[locale], ...term.synonyms[locale]])];
    const known = courseWords([...texts, ...terms.map((term) => term.definition[locale])], names, locale);
    const split = locale === 'de' ? compoundSplitter(nouns(known)) : () => [];
    const popular = popularTerms(terms, texts, locale);
    words.set(courseWordsPath(locale), { words: known, terms: popular.map(({ id, term }) => ({ id, term: term[locale] })) });
    return {
      pages: own.map((page) => withParts(page, hiddenParts(page.text, split))),
      records: terms.map((term) => termRecord(term, locale, split)),
    };
  });
  return { pages: parts.flatMap((part) => part.pages), records: parts.flatMap((part) => part.records), words };
}
