import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../src/core/course/catalogue.ts';
import type { Statement } from '../../../../src/core/record/statement.ts';
import { drawTest } from '../../../../src/core/test/draw.ts';
import { moduleCheck, type Test } from '../../../../src/core/test/test.ts';
import { aCourse, calendar, Learner } from './a-course.ts';

const course = aCourse();
const today = '2026-06-01';

function draw(test: Test, { statements = [], seed = 1, of = course }: { statements?: Statement[]; seed?: number; of?: Catalogue } = {}) {
  return drawTest(test, { catalogue: of, statements, seed, today, calendar });
}

const found = (id: string) => course.items.find((item) => item.id === id)!;
const moduleOf = (id: string) => id.slice(0, 2);
const countBy = (ids: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(ids, moduleOf)].map(([module, { length }]) => [module, length]));

describe.each(['placement', 'final'] as const)('the %s test', (test) => {
  it('takes from each module what the blueprint says, whatever the seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const { items, reach } = draw(test, { seed });
        expect(countBy(items)).toEqual(course.tests[test]);
        expect(new Set(items).size).toBe(items.length);
        expect(items.every((id) => found(id).use.includes(test) && found(id).kind !== 'freetext')).toBe(true);
        expect(reach).toEqual({ asked: items.length, of: items.length, modules: course.modules.map(({ id }) => id) });
      }),
    );
  });

  it('is the same for the same seed, and not for all others', () => {
    expect(draw(test, { seed: 5 })).toEqual(draw(test, { seed: 5 }));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => draw(test, { seed }).items.join()))).not.toHaveLength(1);
  });

  it('reaches as far as the course is written, and says so', () => {
    const { items, reach } = draw(test, { of: { ...aCourse(2), tests: course.tests } });
    expect(items).toHaveLength(course.tests[test]['m1']! + course.tests[test]['m2']!);
    expect(reach).toEqual({ asked: items.length, of: test === 'placement' ? 12 : 24, modules: ['m1', 'm2'] });
  });

  it('draws what there is where the pool is short, and nothing from an empty one', () => {
    const short = { ...course, items: course.items.filter(({ id }) => id.startsWith('m5-l1')) };
    expect(draw(test, { of: short }).reach).toMatchObject({ asked: test === 'placement' ? 2 : 3, modules: ['m5'] });
    expect(draw(test, { of: { ...course, items: [] } })).toMatchObject({ items: [], reach: { asked: 0, modules: [] } });
  });

  it('spreads over lessons', () => {
    for (const seed of [1, 2, 3, 4]) {
      const lessons = draw(test, { seed })
        .items.filter((id) => id.startsWith('m3'))
        .map((id) => found(id).lesson);
      expect(new Set(lessons)).toHaveLength(2);
    }
  });
});

describe('the final test', () => {
  it('takes the parallel forms of what this learner was placed by', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        const placed = draw('placement', { seed: one }).items;
        const learner = new Learner();
        learner.takes('placement', Object.fromEntries(placed.map((id) => [id, 1])));
        const { items } = draw('final', { statements: learner.statements, seed: other });
        const partners = items.map((id) => found(id).parallelOf);
        expect(placed.every((id) => partners.includes(id))).toBe(true);
        expect(countBy(items)).toEqual(course.tests.final);
      }),
    );
  });

  it('counts a question left open in the placement test as asked, and a placement given up as seen but not placed', () => {
    const learner = new Learner();
    learner.handsIn('placement', learner.begins('placement', ['m1-l1-p1']));
    const weary = learner.begins('placement', ['m1-l2-p0']);
    learner.givesUp('placement', weary);
    for (const seed of [1, 2, 3, 4]) {
      expect(draw('final', { statements: learner.statements, seed }).items).toContain('m1-l1-f1');
    }
  });

  it('has twelve parallel forms for those who were not placed, and the rest stands alone as far as it can', () => {
    const { items } = draw('final');
    // Module 7 asks for three that are nobody's form and has two.
    expect(items.filter((id) => found(id).parallelOf)).toHaveLength(13);
  });

  it('asks the parallel forms again on another day, and besides them what no test has asked yet', () => {
    const learner = new Learner('2026-05-01T06:00:00.000Z');
    const placed = draw('placement').items;
    learner.takes('placement', Object.fromEntries(placed.map((id) => [id, 1])));
    const first = draw('final', { statements: learner.statements }).items;
    learner.takes('final', Object.fromEntries(first.map((id) => [id, 1])));
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const second = draw('final', { statements: learner.statements, seed }).items;
        const [forms, others] = [true, false].map((paired) =>
          second.filter((id) => placed.includes(found(id).parallelOf ?? '') === paired),
        );
        expect(forms!.every((id) => first.includes(id))).toBe(true);
        expect(forms).toHaveLength(12);
        // Module 7 has six questions and asks four, so that one comes again.
        expect(others!.filter((id) => first.includes(id)).map(moduleOf)).toEqual(['m7']);
      }),
    );
  });

  it('never asks what the placement test has asked', () => {
    const both = {
      ...course,
      items: course.items.map((item) => ({ ...item, use: item.id.endsWith('-p0') ? (['placement', 'final'] as const) : item.use })),
    };
    const learner = new Learner();
    const placed = both.items.filter(({ id }) => id.endsWith('-p0')).map(({ id }) => id);
    learner.takes('placement', Object.fromEntries(placed.map((id) => [id, 1])));
    for (const seed of [1, 2, 3]) {
      const { items } = draw('final', { statements: learner.statements, seed, of: both });
      expect(items.filter((id) => placed.includes(id))).toEqual([]);
    }
  });
});

describe('on the same day', () => {
  it('comes nothing again as long as there is something else', () => {
    const learner = new Learner(`${today}T06:00:00.000Z`);
    const first = draw('final', { seed: 1 }).items.filter((id) => id.startsWith('m1'));
    learner.takes('final', Object.fromEntries(first.map((id) => [id, 0])));
    const second = draw('final', { statements: learner.statements, seed: 1 }).items.filter((id) => id.startsWith('m1'));
    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });

  it('comes the same again where there is nothing else, and anything on the next day', () => {
    const only = { ...course, items: course.items.filter(({ id }) => /^m1-l1-f0$/.test(id)) };
    const learner = new Learner(`${today}T06:00:00.000Z`);
    learner.takes('final', { 'm1-l1-f0': 1 });
    expect(draw('final', { statements: learner.statements, of: only }).items).toEqual(['m1-l1-f0']);
  });

  it('limits no test of another day', () => {
    const learner = new Learner('2026-05-31T06:00:00.000Z');
    for (const { id, lesson } of course.items.slice(0, 18)) learner.at('2026-05-31T06:00:00.000Z').practises(id, lesson);
    expect(draw(moduleCheck('m1'), { statements: learner.statements })).toEqual(draw(moduleCheck('m1')));
  });
});

describe('a module check', () => {
  const met = new Learner().reads('m1-l1').reads('m2-l2');

  it('of the first module has five questions of its own', () => {
    const { items, reach } = draw(moduleCheck('m1'), { statements: met.statements });
    expect(countBy(items)).toEqual({ m1: 5 });
    expect(reach).toEqual({ asked: 5, of: 5, modules: ['m1'] });
  });

  it('of a later one has three of its own and two of modules met before', () => {
    for (const seed of [1, 2, 3]) {
      const { items } = draw(moduleCheck('m3'), { statements: met.statements, seed });
      expect(items.filter((id) => moduleOf(id) === 'm3')).toHaveLength(3);
      expect(items.filter((id) => ['m1', 'm2'].includes(moduleOf(id)))).toHaveLength(2);
    }
  });

  it('goes back to nothing the learner has not met, and asks more of its own instead', () => {
    expect(countBy(draw(moduleCheck('m3')).items)).toEqual({ m3: 5 });
    expect(countBy(draw(moduleCheck('m3'), { statements: new Learner().reads('m4-l1').statements }).items)).toEqual({ m3: 5 });
  });

  it('has no free text and different kinds', () => {
    const kinds = draw(moduleCheck('m1')).items.map((id) => found(id).kind);
    expect(new Set(kinds)).toEqual(new Set(['single', 'multiple', 'categorize']));
  });

  it('of a module that is not there asks nothing', () => {
    expect(draw(moduleCheck('m9')).items).toEqual([]);
  });
});
