import german from 'hyphen/de-1996/index.js';
import english from 'hyphen/en-gb/index.js';
import type { Locale } from '../core/locale/locale.ts';

/** Letters of a word that no longer fits half a line on a phone. */
export const halfLine = 11;

/** A mark with fewer than four letters before or after it. */
const nearAnEnd = /(?<=^(?:\p{L}\u00ad?){1,3})\u00ad|\u00ad(?=(?:\p{L}\u00ad?){1,3}$)/gu;

/**
 * Marks where long words of a heading may break. Browsers hyphenate running text themselves, but some come without a
 * German dictionary, and a broken compound in a title needs the right joint. Words shorter than `shortest` letters fit a line
 * of the whole page; hyphens inside them would only make reading restless.
 * So would "Un-" at the end of a line: four letters at least stand on either side.
 */
export function hyphenate(text: string, locale: Locale, shortest = 15): string {
  const hyphenateWord = (locale === 'de' ? german : english).hyphenateSync;
  const longWord = new RegExp(`\\p{L}{${shortest},}`, 'gu');
  return text.replace(longWord, (word) => hyphenateWord(word, { minWordLength: shortest }).replace(nearAnEnd, ''));
}
