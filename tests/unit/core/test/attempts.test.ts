import { describe, expect, it } from 'vitest';
import { mergeRecords } from '../../../../src/core/record/order.ts';
import { attemptsAt, findOpen, handedIn } from '../../../../src/core/test/attempts.ts';
import { Learner } from './a-course.ts';

const items = ['m1-l1-p0', 'm1-l2-p0'];
const now = Date.parse('2026-03-10T08:00:00.000Z');

describe('attempts at a test', () => {
  it('are told from the record, each with its own answers', () => {
    const learner = new Learner();
    const first = learner.takes('placement', { 'm1-l1-p0': 1 });
    const second = learner.begins('placement', items);
    learner.answers(second, 'm1-l1-p0', 0);
    const attempts = attemptsAt('placement', learner.statements);
    expect(attempts.map(({ registration }) => registration)).toEqual([first, second]);
    expect(attempts.map(({ answers }) => answers.get('m1-l1-p0')?.result.score)).toEqual([1, 0]);
    expect(handedIn(attempts)).toEqual([attempts[0]]);
    expect(findOpen(attempts, now)).toBe(attempts[1]);
    expect(attemptsAt('final', learner.statements)).toEqual([]);
  });

  it('count the last answer to an item, also where the clock was turned back', () => {
    const learner = new Learner();
    const registration = learner.begins('placement', items);
    learner.answers(registration, 'm1-l1-p0', 0).at('2020-01-01T00:00:00.000Z').answers(registration, 'm1-l1-p0', 1, { tries: 2 });
    learner.handsIn('placement', registration);
    const [attempt] = attemptsAt('placement', learner.statements);
    expect(attempt?.answers.get('m1-l1-p0')?.result.score).toBe(1);
    expect(attempt?.end?.how).toBe('completed');
  });

  it('pass over answers to items that were not drawn', () => {
    const learner = new Learner();
    learner.answers(learner.begins('placement', items), 'm2-l1-p0', 1);
    expect(attemptsAt('placement', learner.statements)[0]?.answers.size).toBe(0);
  });

  it('are closed once given up, but what was handed in elsewhere stays handed in', () => {
    const learner = new Learner();
    const registration = learner.begins('placement', items);
    learner.givesUp('placement', registration);
    expect(findOpen(attemptsAt('placement', learner.statements), now)).toBeUndefined();
    const elsewhere = new Learner('2026-03-02T08:30:00.000Z', 2);
    elsewhere.handsIn('placement', registration);
    const merged = mergeRecords(learner.statements, elsewhere.statements);
    expect(attemptsAt('placement', merged)[0]?.end?.how).toBe('completed');
  });

  it('left open are replaced by a newer one', () => {
    const learner = new Learner();
    learner.begins('placement', items);
    const newer = learner.begins('placement', items);
    expect(findOpen(attemptsAt('placement', learner.statements), now)?.registration).toBe(newer);
    learner.handsIn('placement', newer);
    expect(findOpen(attemptsAt('placement', learner.statements), now)).toBeUndefined();
  });

  it('handed in under a clock that ran a year ahead do not stand in the way of a new one', () => {
    const learner = new Learner('2027-03-02T08:00:00.000Z');
    learner.takes('placement', { 'm1-l1-p0': 1 });
    expect(findOpen(attemptsAt('placement', learner.statements), now)).toBeUndefined();
    const since = learner.at('2026-03-09T08:00:00.000Z').begins('placement', items);
    learner.answers(since, 'm1-l1-p0', 1);
    expect(findOpen(attemptsAt('placement', learner.statements), now)?.registration).toBe(since);
    learner.handsIn('placement', since);
    expect(findOpen(attemptsAt('placement', learner.statements), now)).toBeUndefined();
  });

  it('left open under a clock that ran ahead can go on', () => {
    const learner = new Learner('2027-03-02T08:00:00.000Z');
    const open = learner.begins('placement', items);
    expect(findOpen(attemptsAt('placement', learner.statements), now)?.registration).toBe(open);
  });
});
