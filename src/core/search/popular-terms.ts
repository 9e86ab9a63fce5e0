import type { Locale } from '../locale/locale.ts';
import type { Term } from '../schemas/glossary.ts';
import { fold } from './fold.ts';
import { textWords } from './text-words.ts';

/** The terms that stand in most of the texts, the most widespread first. */
export function popularTerms(terms: readonly Term[], texts: readonly string[], locale: Locale, count = 5): Term[] {
  // Between spaces a term is found as a word: "SEA" is not in "search".
  const words = (text: string) => ` ${textWords(fold(text, locale)).join(' ')} `;
  const folded = texts.map(words);
  return terms
    .map((term) => ({ term, spread: folded.filter((text) => text.includes(words(term.term[locale]))).length }))
    .filter(({ spread }) => spread > 0)
    .sort((a, b) => b.spread - a.spread)
    .slice(0, count)
    .map(({ term }) => term);
}
