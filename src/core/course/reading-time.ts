import type { Kind } from '../quiz/item.ts';

/** Words a minute at which managers read work texts with attention, as lessons are planned with. */
const wordsPerMinute = 180;

/** Minutes a learner spends on an item: choosing is quick, writing and deciding take longer. */
export function itemMinutes(kind: Kind): number {
  return kind === 'scenario' || kind === 'freetext' ? 1.5 : 0.4;
}

/** Reading a case that is new and saying how sure one is: what a question takes longer in a test. */
const certaintyMinutes = 0.3;

/** Words a reader reads in an MDX body: tags, attributes and link targets do not count. */
export function countWords(body: string): number {
  const prose = body
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[#*_`>|\-[\]{}]/g, ' ');
  return prose.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Whole minutes for a lesson with its self-check. The language with more words decides, so that both editions say the same. */
export function lessonMinutes(words: readonly number[], kinds: readonly Kind[]): number {
  const reading = Math.max(...words) / wordsPerMinute;
  return Math.max(1, Math.round(kinds.reduce((sum, kind) => sum + itemMinutes(kind), reading)));
}

/** Whole minutes for a test of these kinds of questions. */
export function testMinutes(kinds: readonly Kind[]): number {
  return Math.max(1, Math.ceil(kinds.reduce((sum, kind) => sum + itemMinutes(kind) + certaintyMinutes, 0)));
}
