import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { textWords } from './text-words.ts';

/** Where a word answers, and how well. */
export interface WordAnswer {
  /** The letters from and to. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the asked word itself, in whatever form, and not just a longer word that holds it. */
  readonly itself: boolean;
}

/** Shorter parts would be found in words that have nothing to do with them: "Rat" in "Beratung". */
const shortestPart = 4;
/** From this length on a part is told apart from chance wherever it stands; shorter ones only at the end of a compound. */
const plainPart = 6;
const shortestFirstPart = 3;

/**
 * How a folded word of a text answers an asked word. It does when it is a form of it, begins with what was typed (a
 * single letter or digit has to be the word) or, in German, is a compound that holds it.
 */
export function wordAnswer(word: string, asked: AskedWord, locale: Locale): WordAnswer | undefined {
  const itself = stem(word, locale) === asked.stem;
  if (asked.whole && !itself) return undefined;
  if (word.startsWith(asked.folded) && (asked.folded.length > 1 || word.length === 1)) return { from: 0, to: asked.folded.length, itself };
  if (itself) return { from: 0, to: word.length, itself };
  if (locale !== 'de' || asked.stem.length < shortestPart) return undefined;
  const from = word.indexOf(asked.stem, shortestFirstPart);
  if (from < 0 || (asked.stem.length < plainPart && !stem(word, locale).endsWith(asked.stem))) return undefined;
  return { from, to: from + (word.startsWith(asked.folded, from) ? asked.folded : asked.stem).length, itself };
}

/**
 * How well a text answers a word: 2 where it holds the word itself, 1 where it holds longer words that hold it, else 0.
 * The search engine also reports pages that hold just the beginning of an unknown word; those answer with 0.
 */
export function textAnswer(text: string, asked: AskedWord, locale: Locale): 0 | 1 | 2 {
  let best: 0 | 1 = 0;
  for (const word of textWords(text)) {
    const answer = wordAnswer(fold(word, locale), asked, locale);
    if (answer?.itself) return 2;
    if (answer) best = 1;
  }
  return best;
}
