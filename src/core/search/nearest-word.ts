import type { Locale } from '../locale/locale.ts';
import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';

/** Two slips are believable in a longer word; in a short one they make another word. */
const slips = (length: number): number => (length > 7 ? 2 : length > 3 ? 1 : 0);

/** The word of the list that was probably meant, or nothing. Between equals the earlier one, which the course uses more often. */
export function nearestWord(typed: string, words: readonly string[], locale: Locale): string | undefined {
  const folded = fold(typed, locale);
  let nearest: string | undefined;
  let fewest = slips(folded.length) + 1;
  for (const word of words) {
    const distance = editDistance(folded, fold(word, locale), fewest - 1);
    if (distance < fewest) [nearest, fewest] = [word, distance];
  }
  return nearest;
}
