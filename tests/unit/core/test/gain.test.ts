import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { attemptsAt } from '../../../../src/core/test/attempts.ts';
import { gainOf } from '../../../../src/core/test/gain.ts';
import { testResultsByModule } from '../../../../src/core/test/results-by-module.ts';
import { writeResults } from '../../../../src/core/record/results-export.ts';
import { aCourse, calendar, Learner } from './a-course.ts';

const course = aCourse();

function gainAfter(learner: Learner) {
  const final = attemptsAt('final', learner.statements).at(-1)!;
  return gainOf(final, attemptsAt('placement', learner.statements), course);
}

function both(placed: Readonly<Record<string, number>>, final: Readonly<Record<string, number>>) {
  const learner = new Learner();
  learner.takes('placement', placed);
  learner.takes('final', final);
  return gainAfter(learner);
}

it('is the part won of what was missing, over the pairs alone', () => {
  expect(both({ 'm1-l1-p0': 0, 'm1-l1-p1': 1, 'm2-l1-p0': 0 }, { 'm1-l1-f0': 1, 'm1-l1-f1': 0.5, 'm1-l1-x': 0 })).toEqual({
    pairs: 2,
    before: 0.5,
    after: 0.75,
    gain: 0.5,
  });
});

it('can be a loss', () => {
  expect(both({ 'm1-l1-p0': 0.5 }, { 'm1-l1-f0': 0 })?.gain).toBe(-1);
});

it('is not said without pairs, from 90 % on, or where the placement test came later or was given up', () => {
  expect(both({ 'm1-l1-p0': 0 }, { 'm1-l1-f1': 1 })).toBeUndefined();
  expect(both({ 'm1-l1-p0': 0.9 }, { 'm1-l1-f0': 1 })).toBeUndefined();
  expect(both({ 'm1-l1-p0': 0.89 }, { 'm1-l1-f0': 1 })).toBeDefined();
  const late = new Learner();
  late.takes('final', { 'm1-l1-f0': 1 });
  late.takes('placement', { 'm1-l1-p0': 0 });
  expect(gainAfter(late)).toBeUndefined();
  const weary = new Learner();
  const registration = weary.begins('placement', ['m1-l1-p0']);
  weary.answers(registration, 'm1-l1-p0', 0).givesUp('placement', registration);
  weary.takes('final', { 'm1-l1-f0': 1 });
  expect(gainAfter(weary)).toBeUndefined();
});

it('starts from the first time a question was placed', () => {
  const learner = new Learner();
  learner.takes('placement', { 'm1-l1-p0': 0.2 });
  learner.takes('placement', { 'm1-l1-p0': 0.8 });
  learner.takes('final', { 'm1-l1-f0': 1 });
  expect(gainAfter(learner)).toMatchObject({ before: 0.2, gain: 1 });
});

it('never exceeds 1 and agrees in sign with the difference', () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(score, score, (before, after) => {
      const gain = both({ 'm1-l1-p0': before }, { 'm1-l1-f0': after });
      expect(gain === undefined).toBe(before >= 0.9);
      if (!gain) return;
      expect(gain.gain).toBeLessThanOrEqual(1);
      expect(Math.sign(gain.gain) === Math.sign(after - before)).toBe(true);
    }),
  );
});

it('names for each module the days on which the questions compared were placed, on the page and in the file for trainers', () => {
  const learner = new Learner();
  learner.at('2026-03-02T08:00:00.000Z').takes('placement', { 'm1-l1-p0': 0, 'm2-l1-p0': 1 });
  learner.at('2026-04-05T08:00:00.000Z').takes('placement', { 'm2-l1-p0': 0, 'm2-l1-p1': 0, 'm3-l1-p0': 0 });
  learner.at('2026-05-06T08:00:00.000Z').takes('final', { 'm1-l1-f0': 1, 'm2-l1-f0': 1, 'm2-l1-f1': 1, 'm3-l1-f0': 1 });
  const tests = testResultsByModule(learner.statements, course, calendar);
  const compared = tests.filter(({ kind }) => kind === 'comparison');
  expect(compared.map(({ module, first }) => [module.id, first])).toEqual([
    ['m1', { share: 0, days: ['2026-03-02'] }],
    ['m2', { share: 0.5, days: ['2026-03-02', '2026-04-05'] }],
    ['m3', { share: 0, days: ['2026-04-05'] }],
  ]);
  const [, ...rows] = writeResults({ results: [], tests: compared, name: '', course: 'x', record: 'y' }, 'de').trim().split('\r\n');
  expect(rows.map((row) => row.split(';')[7])).toEqual(['2026-03-02', '"2026-03-02, 2026-04-05"', '2026-04-05']);
});
