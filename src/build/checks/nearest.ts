import { editDistance } from '../../core/search/edit-distance.ts';

/** The known word that was probably meant, if one is near enough. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const ranked = known.map((each) => ({ each, off: editDistance(word.toLowerCase(), each.toLowerCase(), limit) }));
  const best = ranked.toSorted((a, b) => a.off - b.off)[0];
  return best && best.off <= limit ? best.each : undefined;
}

/** How to mend a name that nothing has: the likely one, or else another way out. */
export function didYouMean(word: string, known: readonly string[], otherwise: string): string {
  const meant = nearest(word, known);
  return meant ? `Write "${meant}" if that is meant, or ${otherwise}` : `${otherwise[0]!.toUpperCase()}${otherwise.slice(1)}`;
}
