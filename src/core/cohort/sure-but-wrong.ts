import type { CatalogueItem, CatalogueLesson, Contents } from '../course/catalogue.ts';
import { remembered } from '../quiz/remembered.ts';
import type { PersonResults } from './read-results.ts';

/** A question some were sure of although it is mostly not so: what nobody looks up by themselves. */
export interface SureButWrong {
  readonly item: CatalogueItem;
  readonly lesson: CatalogueLesson;
  /** How many were sure and wrong at least once, and how many of these still were wrong at last. */
  readonly sure: number;
  readonly still: number;
  /** How many have answered the question. */
  readonly of: number;
}

/** The most frequent first, and of these what most are still wrong about. */
export function sureButWrongIn(people: readonly PersonResults[], catalogue: Contents): SureButWrong[] {
  const rows = Map.groupBy(
    people.flatMap(({ questions }) => questions),
    ({ itemId }) => itemId,
  );
  const lessons = new Map(catalogue.lessons.map((lesson) => [lesson.id, lesson]));
  return catalogue.items
    .flatMap((item): SureButWrong[] => {
      const given = rows.get(item.id) ?? [];
      const slips = given.filter(({ sureButWrong }) => sureButWrong > 0);
      const lesson = lessons.get(item.lesson);
      if (slips.length === 0 || !lesson) return [];
      const still = slips.filter(({ latest }) => latest / 100 < remembered);
      return [{ item, lesson, sure: slips.length, still: still.length, of: given.length }];
    })
    .toSorted((one, other) => other.sure - one.sure || other.still - one.still);
}
