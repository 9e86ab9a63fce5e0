import type { Locale } from '../locale/locale.ts';
import { fold } from './fold.ts';
import { textWords } from './text-words.ts';

const shortestWord = 4;
const softHyphens = /\u00AD/g;

/** One word in all its spellings. */
interface Counted {
  capital: string;
  count: number;
  /** How often it is written small; where that is the rule, a capital marks the beginning of a sentence. */
  small: number;
}

/**
 * The words a course uses, the most frequent first, each once however it is capitalised. `names` are titles and terms,
 * whose words count even if they occur only once; the words of `texts` have to occur twice.
 */
export function courseWords(texts: readonly string[], names: readonly string[], locale: Locale): string[] {
  const counted = new Map<string, Counted>();
  for (const [word, count] of spellings([...texts, ...names, ...names])) {
    const key = fold(word, locale);
    const entry = counted.get(key) ?? { capital: word, count: 0, small: 0 };
    entry.count += count;
    if (word === word.toLowerCase()) entry.small += count;
    else entry.capital = word;
    counted.set(key, entry);
  }
  return [...counted.values()]
    .filter((entry) => entry.count > 1)
    .sort((a, b) => b.count - a.count)
    .map(({ capital, count, small }) => (small * 2 > count ? capital.toLowerCase() : capital));
}

/** How often each word is written in each of its spellings; short words and those with digits left out. */
function spellings(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of textWords(text.replace(softHyphens, ''))) {
      if (word.length >= shortestWord && !/\p{N}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** German nouns, told by their capital letter. */
export const nouns = (words: readonly string[]): string[] => words.filter((word) => /^\p{Lu}/u.test(word));
