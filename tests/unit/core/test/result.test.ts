import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainties } from '../../../../src/core/quiz/certainty.ts';
import { percent } from '../../../../src/core/quiz/percent.ts';
import { attemptsAt } from '../../../../src/core/test/attempts.ts';
import { bestPassedFinal } from '../../../../src/core/test/best-final.ts';
import { bandOf, resultOf, scoreBands, sureButWrong } from '../../../../src/core/test/result.ts';
import { aCourse, calendar, Learner } from './a-course.ts';

const course = aCourse();

const lastOf = (learner: Learner) => resultOf(attemptsAt('final', learner.statements).at(-1)!, course);

function after(scores: Readonly<Record<string, number>>) {
  const learner = new Learner();
  learner.takes('final', scores);
  return lastOf(learner);
}

describe('a result', () => {
  it('is the mean, in all, by module and by objective', () => {
    const result = after({ 'm2-l1-f0': 0.5, 'm1-l1-f0': 1, 'm1-l1-f1': 0, 'm1-l2-f0': 0.5 });
    expect(result.share).toBe(0.5);
    expect(result.modules.map(({ id, share }) => [id, share])).toEqual([
      ['m1', 0.5],
      ['m2', 0.5],
    ]);
    expect(result.objectives.map(({ lesson, id, share }) => [lesson.id, id, share])).toEqual([
      ['m1-l1', 'a', 1],
      ['m1-l1', 'b', 0],
      ['m1-l2', 'a', 0.5],
      ['m2-l1', 'a', 0.5],
    ]);
    expect(result.items.map(({ item }) => item.id)).toEqual(['m2-l1-f0', 'm1-l1-f0', 'm1-l1-f1', 'm1-l2-f0']);
  });

  it('passes from 70 % in all and 50 % in each module, and not below', () => {
    expect(after({ 'm1-l1-f0': 1, 'm1-l1-f1': 1, 'm2-l1-f0': 0.5, 'm2-l1-f1': 0.5 }).passed).toBe(true);
    expect(after({ 'm1-l1-f0': 1, 'm1-l1-f1': 1, 'm1-l2-f0': 1, 'm2-l1-f0': 0.4 }).passed).toBe(false);
    expect(after({ 'm1-l1-f0': 0.69 }).passed).toBe(false);
    expect(after({ 'm1-l1-f0': 0.7 }).passed).toBe(true);
    const thirds = after({ 'm1-l1-f0': 0.1 + 0.2, 'm1-l1-f1': 1, 'm1-l2-f0': 0.8 });
    expect(thirds.passed && percent(thirds.share)).toBe(70);
  });

  it('counts what was left open as nothing', () => {
    const learner = new Learner();
    const registration = learner.begins('final', ['m1-l1-f0', 'm1-l2-f0']);
    learner.answers(registration, 'm1-l1-f0', 1).handsIn('final', registration);
    expect(lastOf(learner)).toMatchObject({ share: 0.5, passed: false });
    expect(lastOf(learner).items.map(({ answered }) => answered)).toEqual([true, false]);
  });

  it('leaves out what the course has lost, and says so', () => {
    expect(after({ 'm1-l1-f0': 1, 'm1-l1-gone': 0 })).toMatchObject({ share: 1, lost: 1, passed: true });
    expect(after({ 'm1-l1-gone': 1 })).toMatchObject({ share: 0, lost: 1, passed: false, modules: [] });
    expect(after({})).toMatchObject({ share: 0, passed: false });
  });

  it('keeps the score of a question that has been rewritten since, and marks it', () => {
    const learner = new Learner();
    const registration = learner.begins('final', ['m1-l1-f0', 'm1-l2-f0']);
    learner.answers(registration, 'm1-l1-f0', 1, { edition: 'older' }).handsIn('final', registration);
    expect(lastOf(learner).items.map(({ score, changed }) => [score, changed])).toEqual([
      [1, true],
      [0, false],
    ]);
  });

  it('is never touched by how sure somebody was', () => {
    const scores = fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), certainty: fc.constantFrom(...certainties) }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(scores, (given) => {
        const ids = course.items.filter(({ use }) => use.includes('final')).map(({ id }) => id);
        const results = [true, false].map((withCertainty) => {
          const learner = new Learner();
          const registration = learner.begins('final', ids.slice(0, given.length));
          given.forEach(({ score, certainty }, at) => learner.answers(registration, ids[at]!, score, withCertainty ? { certainty } : {}));
          const { share, passed, band } = lastOf(learner.handsIn('final', registration));
          return { share, passed, band };
        });
        expect(results[0]).toEqual(results[1]);
        expect(results[0]!.share).toBeGreaterThanOrEqual(0);
        expect(results[0]!.share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('lists what was sure and mostly not so', () => {
    const learner = new Learner();
    const registration = learner.begins('final', ['m1-l1-f0', 'm1-l1-f1', 'm1-l2-f0', 'm1-l2-f1']);
    learner.answers(registration, 'm1-l1-f0', 0, { certainty: 'sure' }).answers(registration, 'm1-l1-f1', 0, { certainty: 'guessed' });
    learner.answers(registration, 'm1-l2-f0', 0.5, { certainty: 'sure' });
    expect(sureButWrong(lastOf(learner)).map(({ item }) => item.id)).toEqual(['m1-l1-f0']);
  });
});

describe('a score band', () => {
  it('holds the whole percents it names', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const [from, to] = bandOf(share).split('-').map(Number);
        expect(percent(share)).toBeGreaterThanOrEqual(from!);
        expect(percent(share)).toBeLessThanOrEqual(to!);
      }),
    );
    expect([0, 0.499, 0.5, 0.699, 0.7, 0.849, 0.85, 1].map(bandOf)).toEqual(scoreBands.flatMap((band) => [band, band]));
  });
});

describe('the final test a certificate rests on', () => {
  it('is the passed one about the most modules, then the one with the most marks, then the earliest', () => {
    const learner = new Learner('2026-03-02T08:00:00.000Z');
    learner.takes('final', { 'm1-l1-f0': 1 });
    learner.at('2026-03-03T08:00:00.000Z').takes('final', { 'm1-l1-f0': 0.8, 'm2-l1-f0': 0.8 });
    learner.at('2026-03-04T08:00:00.000Z').takes('final', { 'm1-l1-f0': 0.9, 'm2-l1-f0': 0.9 });
    learner.at('2026-03-05T08:00:00.000Z').takes('final', { 'm1-l1-f0': 0.9, 'm2-l1-f0': 0.9 });
    learner.at('2026-03-06T08:00:00.000Z').takes('final', { 'm1-l1-f0': 0, 'm2-l1-f0': 0, 'm3-l1-f0': 0 });
    const best = bestPassedFinal(learner.statements, course, calendar);
    expect(best).toMatchObject({ day: '2026-03-04', result: { band: '85-100' } });
  });

  it('is none where nothing was passed, or not handed in', () => {
    const learner = new Learner();
    learner.takes('final', { 'm1-l1-f0': 0.5 });
    learner.answers(learner.begins('final', ['m1-l1-f0']), 'm1-l1-f0', 1);
    expect(bestPassedFinal(learner.statements, course, calendar)).toBeUndefined();
  });
});
