import type { Locale } from '../locale/locale.ts';

/** A text as the search compares it, with the way back to the text as it stands on the page. */
export interface Folded {
  readonly text: string;
  /** For each letter of `text` the place in the original it comes from; one more entry marks the end. */
  readonly places: readonly number[];
}

const softHyphen = '\u00AD';
const umlautBases = new Set(['a', 'o', 'u']);

/**
 * Lower case, without accents and soft hyphens. German readers type "ä", "ae" or plain "a" for the same sound,
 * so all three fold to "a", and "ß" to "ss".
 */
export function foldWithPlaces(text: string, locale: Locale): Folded {
  let folded = '';
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letter = text[place]!.toLowerCase();
    if (letter === softHyphen) continue;
    if (locale === 'de' && letter === 'e' && umlautBases.has(text[place - 1]?.toLowerCase() ?? '')) continue;
    const plain = letter < '\u0080' ? letter : letter === 'ß' ? 'ss' : letter.normalize('NFD').replace(/\p{M}/gu, '');
    folded += plain;
    for (let count = plain.length; count > 0; count -= 1) places.push(place);
  }
  return { text: folded, places: [...places, text.length] };
}

export const fold = (text: string, locale: Locale): string => foldWithPlaces(text, locale).text;
