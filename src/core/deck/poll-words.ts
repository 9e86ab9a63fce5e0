/** A short answer, and how many gave it. */
export interface Word {
  readonly word: string;
  readonly times: number;
}

const tidy = (word: string): string => word.normalize('NFC').trim().replace(/\s+/g, ' ');

/** Two answers that differ only in capitals, spaces or a full stop are the same. */
const same = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((each) =>
    tidy(each)
      .toLowerCase()
      .replace(/[.!?]$/, ''),
  );
  return a === b;
};

/** Counts an answer up, or adds it at the end of the list as it was first written. */
export function addWord(words: readonly Word[], word: string): readonly Word[] {
  if (!words.some((each) => same(each.word, word))) return [...words, { word: tidy(word), times: 1 }];
  return words.map((each) => (same(each.word, word) ? { ...each, times: each.times + 1 } : each));
}
