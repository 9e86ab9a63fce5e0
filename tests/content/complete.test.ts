/** What is true of the whole course now that it is written, and of no course half way. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../src/build/checks/read-course.ts';
import { writtenLessons } from '../../src/build/checks/modules.ts';
import { uncarriedIdeas } from '../../src/build/checks/rules/ideas.ts';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import { itemSchema, type Item } from '../../src/core/quiz/item.ts';
import { drawTest } from '../../src/core/test/draw.ts';
import { calendar, Learner } from '../unit/core/test/a-course.ts';

const course = readCourse('content');
const modules = course.spine!.data.modules;
const asked = course.quizzes.flatMap(({ lesson, items }) => items.map(({ data }) => ({ ...data, lesson })));

test('every lesson is written, and together they carry all ideas', () => {
  const lessons = modules.flatMap((module) => module.lessons.map(({ id }) => id));
  expect(writtenLessons(course), 'write the lessons that course.yaml only plans, or take them out').toEqual(lessons);
  expect(
    uncarriedIdeas(course).map(({ data }) => data.id),
    'name these ideas in the frontmatter of a lesson whose text carries them',
  ).toEqual([]);
});

test('the READMEs count lessons and ideas as they are', () => {
  const read = (file: string) => readFileSync(file, 'utf8');
  expect(read('README.md'), 'README.md: correct the number of lessons').toContain(`${writtenLessons(course).length} lessons in `);
  expect(read('content/README.md'), 'content/README.md: correct the number of ideas').toContain(`their ${course.ideas.ids.length} ideas`);
});

test('there are at least 150 questions, and every kind comes six times or more', () => {
  expect(asked.length).toBeGreaterThanOrEqual(150);
  const kinds = itemSchema.options.map(({ shape }) => shape.kind.value);
  const counts = Object.fromEntries(kinds.map((kind) => [kind, asked.filter((item) => item.kind === kind).length]));
  expect(kinds).toHaveLength(9);
  expect(Object.entries(counts).filter(([, count]) => count < 6)).toEqual([]);
});

test('two final tests in a row differ in at least half their questions, for learners who were placed and for others', () => {
  const catalogue = asCatalogue(asked);
  const draw = (which: 'placement' | 'final', learner: Learner, seed: number, today: string) =>
    drawTest(which, { catalogue, statements: learner.statements, seed, today, calendar }).items;
  const rightly = (items: readonly string[]) => Object.fromEntries(items.map((id) => [id, 1]));
  fc.assert(
    fc.property(fc.boolean(), fc.nat(), fc.nat(), (placed, one, other) => {
      const learner = new Learner('2026-05-01T06:00:00.000Z');
      if (placed) learner.takes('placement', rightly(draw('placement', learner, one, '2026-05-01')));
      const first = draw('final', learner, one, '2026-05-02');
      learner.takes('final', rightly(first));
      const second = draw('final', learner, other, '2026-05-09');
      expect(first).toHaveLength(24);
      expect(second.filter((id) => !first.includes(id)).length).toBeGreaterThanOrEqual(12);
    }),
  );
});

/** The course as tests are drawn from it; what a page shows beside the questions is left out. */
function asCatalogue(items: readonly (Item & { lesson: string })[]): Catalogue {
  const shown = { title: '', path: '', sheet: '', questions: '', readAgain: '', edition: '' };
  return {
    modules: modules.map(({ id }, at) => ({ ...shown, id, number: at + 1, complete: true })),
    lessons: modules.flatMap(({ id: module, lessons }) => lessons.map(({ id }) => ({ ...shown, id, module, minutes: 7, objectives: {} }))),
    items: items.map(({ id, lesson, objective, kind, use, parallelOf }) => ({
      ...shown,
      id,
      lesson,
      objective,
      kind,
      use,
      parallelOf,
      stem: '',
    })),
    tests: course.tests!.data,
  };
}
