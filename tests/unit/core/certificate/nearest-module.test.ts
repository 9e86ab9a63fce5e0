import { expect, it } from 'vitest';
import { findNearestModule } from '../../../../src/core/certificate/nearest-module.ts';
import type { Catalogue } from '../../../../src/core/course/catalogue.ts';
import type { Progress } from '../../../../src/core/record/progress.ts';

/** Three modules of four, two and three lessons; the third is not written to its end. */
const course = {
  modules: [
    { id: 'a', complete: true },
    { id: 'b', complete: true },
    { id: 'c', complete: false },
  ],
  lessons: ['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1', 'c2', 'c3'].map((id) => ({ id, module: id[0] })),
} as unknown as Catalogue;
const read = (...ids: string[]): Progress =>
  Object.fromEntries(ids.map((id) => [id, { read: true, practised: false, secure: false, answered: [] }]));
const nearest = (...ids: string[]) => {
  const found = findNearestModule(course, read(...ids));
  return found && [found.module.id, ...found.unread.map(({ id }) => id)];
};

it('is the begun module with the fewest lessons left', () => {
  expect(nearest('a1')).toEqual(['a', 'a2', 'a3', 'a4']);
  expect(nearest('a1', 'b2')).toEqual(['b', 'b1']);
  expect(nearest('a1', 'a2', 'a3', 'b2')).toEqual(['a', 'a4']);
});

it('is the first for those who have begun none that is written to its end', () => {
  expect(nearest()).toEqual(['a', 'a1', 'a2', 'a3', 'a4']);
  expect(nearest('c1', 'c2')).toEqual(['a', 'a1', 'a2', 'a3', 'a4']);
});

it('is nowhere in a course without a whole module', () => {
  expect(findNearestModule({ ...course, modules: course.modules.slice(2) }, {})).toBeUndefined();
});
