import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/review/card.ts';
import { toDay } from '../../../../src/core/review/day.ts';
import { depthZones } from '../../../../src/core/review/depth.ts';
import { isShaky, lastAnswers, shakyCards } from '../../../../src/core/review/shaky.ts';
import { findStanding, secureLessons } from '../../../../src/core/review/standing.ts';
import { sureButWrong } from '../../../../src/core/review/sure-but-wrong.ts';
import { answer, cardsAt, catalogue, item } from './course.ts';

const noon = '2026-11-22T12:00:00Z';
const template = cardsAt(noon, [answer('teig', '2026-11-18T12:00:00Z')])['teig']!;
const scored = (...scores: number[]): Pick<Card, 'answers'> => ({ answers: scores.map((score, day) => ({ day, score })) });
const stable = (stability: number) => ({ memory: { ...template.memory, stability } });
const card = (id: string, more: Partial<Card> = {}): Card => ({ ...template, item: item(id, 'brot'), ...more });

describe('what sits', () => {
  const [brot] = findStanding(catalogue, [
    card('teig', { ...stable(21) }),
    card('ofen', { ...stable(20.9), ...scored(1, 0) }),
    card('kruste', { ...stable(90) }),
  ])[0]!.lessons;

  it('is what has a stability of three weeks, among the items a lesson asks', () => {
    expect(brot).toMatchObject({ items: 2, secure: 1, shaky: 1, open: 0, isSecure: false });
  });

  it('is a lesson once all of it does, and none without items', () => {
    const both = findStanding(catalogue, [card('teig', { ...stable(40) }), card('ofen', { ...stable(21) })]);
    expect([...secureLessons(both)]).toEqual(['brot']);
    expect([...secureLessons(findStanding({ ...catalogue, items: [] }, []))]).toEqual([]);
  });

  it('is nothing that asks something else by now', () => {
    const changed = findStanding(catalogue, [card('teig', { ...stable(40), changed: true }), card('ofen', { ...stable(21) })]);
    expect([...secureLessons(changed)]).toEqual([]);
  });

  it('is nothing before the first answer', () => {
    expect(findStanding(catalogue, [])[0]!.lessons.map(({ open }) => open)).toEqual([2, 2]);
  });
});

describe('what wobbles', () => {
  it.each([
    [[0], true],
    [[1], false],
    [[0, 1], false],
    [[0, 0, 1], true],
    [[0.5, 1, 0.5], true],
    [[0, 1, 1], false],
    [[0, 0, 0, 1, 1], false],
    [[1, 1, 0.9], true],
  ])('answers of %j: %s', (scores, shaky) => {
    expect(isShaky(card('teig', scored(...scores)))).toBe(shaky);
  });

  it('is listed with its last three answers, the shakiest first', () => {
    const cards = [card('a', scored(0.5, 1, 0.5)), card('b', scored(1, 0, 0, 0)), card('c', scored(1, 1)), card('d', scored(0.5))];
    expect(shakyCards(cards).map(({ item: { id } }) => id)).toEqual(['b', 'd', 'a']);
    expect(lastAnswers(cards[1]!).map(({ score }) => score)).toEqual([0, 0, 0]);
  });
});

it('lists what the learner was sure of and had not right, newest first', () => {
  const slip = (id: string, time: string) => answer(id, time, { score: 0, certainty: 'sure', setting: 'review' });
  const cards = cardsAt(noon, [
    slip('teig', '2026-11-10T08:00:00Z'),
    slip('ofen', '2026-11-12T08:00:00Z'),
    slip('zucker', '2026-11-08T08:00:00Z'),
    answer('zucker', '2026-11-09T08:00:00Z'),
    answer('sahne', '2026-11-09T08:00:00Z', { score: 0, certainty: 'rather' }),
  ]);
  expect(sureButWrong(Object.values(cards)).map((each) => each.item.id)).toEqual(['ofen', 'teig']);
});

describe('the depth', () => {
  it('has each item in the zone of its pause', () => {
    const pauses = [1, 3, 4, 10, 11, 30, 31, 36_500];
    const zones = depthZones(pauses.toReversed().map((pause) => card(`p-${pause}`, { pause, due: toDay('2026-11-22') })));
    expect(zones.map(({ zone, cards }) => [zone, cards.map(({ pause }) => pause)])).toEqual([
      ['flats', [1, 3]],
      ['coast', [4, 10]],
      ['deep', [11, 30]],
      ['high', [31, 36_500]],
    ]);
  });
});
