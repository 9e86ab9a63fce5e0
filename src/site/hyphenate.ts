import german from 'hyphen/de-1996/index.js';
import english from 'hyphen/en-gb/index.js';
import type { Locale } from '../core/locale/locale.ts';

/** Shorter words fit any line; hyphens inside them would only make reading restless. */
const longWord = /\p{L}{15,}/gu;

/**
 * Marks where long words of a heading may break. Browsers hyphenate running text themselves, but some come without a
 * German dictionary, and a broken compound in a title needs the right joint.
 */
export function hyphenate(text: string, locale: Locale): string {
  const hyphenateWord = (locale === 'de' ? german : english).hyphenateSync;
  return text.replace(longWord, (word) => hyphenateWord(word, { minWordLength: 15 }));
}
