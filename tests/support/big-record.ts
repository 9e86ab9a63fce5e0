/** Learning records of any length, the same for the same arguments: for tests of speed and of merging. */
import type { CatalogueItem } from '../../src/core/course/catalogue.ts';
import { itemAnswered, lessonRead, toStatement, type Statement } from '../../src/core/record/statement.ts';

export type AskedItem = Pick<CatalogueItem, 'id' | 'lesson' | 'edition'>;

const hour = 60 * 60 * 1000;

/**
 * A record of so many statements, oldest first and evenly spread over the time before `now`: every lesson is read, then its
 * items are answered again and again, in lessons and reviews, with scores, hints and certainties of every kind.
 * @param days how long the learner has been at it; by default a statement every four hours.
 */
export function bigRecord(size: number, items: readonly AskedItem[], now: number, days = size / 6): Statement[] {
  let state = 20261122;
  const random = { bits: () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) };
  const pick = <T>(list: readonly T[]): T => list[Math.floor((random.bits() / 2 ** 32) * list.length)]!;
  const lessons = [...new Set(items.map(({ lesson }) => lesson))];
  const from = now - days * 24 * hour;
  return Array.from({ length: size }, (_, at) => {
    const clock = { now: () => Math.round(from + ((now - from) * (at + 1)) / (size + 1)) };
    if (at < lessons.length) return toStatement(lessonRead(lessons[at]!), clock, random);
    const item = items[at % items.length]!;
    const setting = pick(['lesson', 'review', 'review'] as const);
    const certainty = setting === 'review' ? pick(['sure', 'rather', 'guessed'] as const) : undefined;
    const context = { lesson: item.lesson, setting, place: 1, of: 5, edition: item.edition };
    const result = {
      score: pick([0, 0.5, 0.75, 1, 1, 1]),
      response: `antwort-${at % 7}`,
      tries: pick([1, 1, 1, 2]),
      hints: pick([0, 0, 1]),
    };
    return toStatement(itemAnswered(item.id, context, certainty ? { ...result, certainty } : result), clock, random);
  });
}
