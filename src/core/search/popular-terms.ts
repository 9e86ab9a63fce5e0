import type { Locale } from '../locale/locale.ts';
import type { Term } from '../schemas/glossary.ts';
import { fold } from './fold.ts';
import { textWords } from './text-words.ts';

/** The terms that stand in most of the texts, the most widespread first. */
export function popularTerms(terms: readonly Term[], texts: readonly string[], locale: Locale, count = 5): Term[] {
  // Between spaces a term is found as a word: "SEA" is not in "search".
  const words = (text: string) => ` ${textWords(fold(text, locale)).join(' ')} `;
  const folded = texts.map(words);
  const spread = new Map(terms.map((term) => [term, folded.filter((text) => text.includes(words(term.term[locale]))).length]));
  return terms.toSorted((a, b) => spread.get(b)! - spread.get(a)!).slice(0, count);
}
