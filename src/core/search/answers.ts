import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { textWords } from './text-words.ts';

/** Shorter parts would be found in words that have nothing to do with them: "Rat" in "Beratung". */
const shortestPart = 4;
/** From this length on a part is told apart from chance wherever it stands; shorter ones only at the end of a compound. */
const plainPart = 6;
const shortestFirstPart = 3;

/**
 * Where a folded word of a text answers an asked word: the letters from and to, or nothing.
 * It does when it begins with what was typed, is another form of it, or, in German, is a compound that holds it.
 */
export function answeringLetters(word: string, asked: AskedWord, locale: Locale): readonly [number, number] | undefined {
  if (word.startsWith(asked.folded)) return [0, asked.folded.length];
  if (stem(word, locale) === asked.stem) return [0, word.length];
  if (locale !== 'de' || asked.stem.length < shortestPart) return undefined;
  const from = word.indexOf(asked.stem, shortestFirstPart);
  if (from < 0 || (asked.stem.length < plainPart && !stem(word, locale).endsWith(asked.stem))) return undefined;
  return [from, from + (word.startsWith(asked.folded, from) ? asked.folded : asked.stem).length];
}

/** Whether any word of the text answers. The search engine also reports pages that hold just the beginning of an unknown word. */
export function textAnswers(text: string, asked: AskedWord, locale: Locale): boolean {
  return textWords(text).some((word) => answeringLetters(fold(word, locale), asked, locale));
}
