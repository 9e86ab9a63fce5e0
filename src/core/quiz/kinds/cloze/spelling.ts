/** Shortest word in which one wrong letter is taken for a slip; in shorter ones it is often another word. */
const shortestForSlips = 6;

const tidy = (text: string): string => text.normalize('NFC').replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

const lower = (text: string): string => tidy(text).toLowerCase();

/** Case and the ways to write umlauts do not count: Maengelruege, mängelrüge and Mängelrüge are the same. */
function fold(text: string): string {
  const letters: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return lower(text).replace(/[äöüß]/g, (letter) => letters[letter]!);
}

/** One letter is different, missing or too many, or two neighbours are swapped. */
function isOneSlipApart(typed: string, meant: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same++;
  const [a, b] = [typed.slice(same), meant.slice(same)];
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || swapped;
}

export interface Spelling {
  /** The accepted word that was meant. */
  readonly meant: string;
  readonly note?: 'spelling' | 'slip' | undefined;
}

/** Finds the accepted word that was typed, or meant with another spelling or a slip of one letter. */
export function findSpelling(typed: string, accepted: readonly string[]): Spelling | undefined {
  const exact = accepted.find((word) => tidy(word) === tidy(typed));
  if (exact !== undefined) return { meant: exact };
  const spelled = accepted.find((word) => fold(word) === fold(typed));
  if (spelled !== undefined) return { meant: spelled, note: 'spelling' };
  const slipped = accepted.find(
    (word) => tidy(word).length >= shortestForSlips && [lower, fold].some((form) => isOneSlipApart(form(typed), form(word))),
  );
  return slipped === undefined ? undefined : { meant: slipped, note: 'slip' };
}
