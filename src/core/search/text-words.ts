/** A word and where it begins in its text. */
export interface PlacedWord {
  readonly text: string;
  readonly at: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*/gu;

/** The words of a text; hyphens and other signs part them, soft hyphens do not. */
export const textWords = (text: string): string[] => text.match(word) ?? [];

/** The words of a text with their places. */
export const placedWords = (text: string): PlacedWord[] =>
  Array.from(text.matchAll(word), (match) => ({ text: match[0], at: match.index }));
