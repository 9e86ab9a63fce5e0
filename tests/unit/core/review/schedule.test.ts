import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../../src/core/record/statement.ts';
import { nameOf, toDay } from '../../../../src/core/review/day.ts';
import { replay, schedule } from '../../../../src/core/review/schedule.ts';
import { bigRecord } from '../../../support/big-record.ts';
import { anyStatement } from './any-statement.ts';
import { answer, at, calendarOf, cardsAt, items, utc } from './course.ts';

const noon = '2026-11-22T12:00:00Z';

describe('a card', () => {
  it('exists for each item that was answered and may be asked again', () => {
    const cards = cardsAt(
      noon,
      ['teig', 'kruste', 'einstufung', 'abschluss', 'gibt-es-nicht-mehr'].map((id) => answer(id, '2026-11-20T12:00:00Z')),
    );
    expect(Object.keys(cards)).toEqual(['teig', 'kruste']);
  });

  it('comes back after whole days, later each time it is known', () => {
    const first = answer('teig', '2026-11-01T20:00:00Z');
    const second = answer('teig', '2026-11-04T07:00:00Z', { setting: 'review' });
    const [once, twice] = [cardsAt(noon, [first])['teig']!, cardsAt(noon, [first, second])['teig']!];
    expect(nameOf(once.due)).toBe('2026-11-04');
    expect(twice.pause).toBeGreaterThan(once.pause);
    expect(twice.memory.stability).toBeGreaterThan(once.memory.stability);
    expect(twice.due).toBe(toDay('2026-11-04') + twice.pause);
  });

  it('comes back soon once it is forgotten', () => {
    const known = ['2026-11-01', '2026-11-04', '2026-11-15'].map((day) => answer('teig', `${day}T08:00:00Z`));
    const before = cardsAt(noon, known)['teig']!;
    const after = cardsAt(noon, [...known, answer('teig', '2026-11-22T08:00:00Z', { score: 0 })])['teig']!;
    expect(after.memory.stability).toBeLessThan(before.memory.stability / 3);
    expect(after.due).toBeLessThan(before.due);
  });

  it('takes the first answer of a day and no other', () => {
    const [wrong, right] = [answer('teig', '2026-11-20T08:00:00Z', { score: 0 }), answer('teig', '2026-11-20T08:01:00Z', { tries: 2 })];
    const card = cardsAt(noon, [wrong, right])['teig']!;
    expect(card.answers).toEqual([{ day: toDay('2026-11-20'), score: 0 }]);
    expect(card).toMatchObject({ memory: cardsAt(noon, [wrong])['teig']!.memory });
  });

  it('takes answers from lessons, reviews and tests alike', () => {
    const settings = ['lesson', 'review', 'test'] as const;
    const card = cardsAt(
      noon,
      settings.map((setting, day) => answer('teig', `2026-11-1${day}T08:00:00Z`, { setting })),
    )['teig']!;
    expect(card.answers).toHaveLength(3);
  });

  it('whose item has changed since the last answer is due, and keeps its history', () => {
    const known = ['2026-11-01', '2026-11-04', '2026-11-20'].map((day) => answer('teig', `${day}T08:00:00Z`, { edition: 'gestern' }));
    const changed = cardsAt(noon, known)['teig']!;
    expect(changed).toMatchObject({ changed: true, due: toDay('2026-11-22') });
    expect(changed.answers).toHaveLength(3);
    const again = cardsAt(noon, [...known, answer('teig', '2026-11-22T11:00:00Z')])['teig']!;
    expect(again).toMatchObject({ changed: false });
    expect(again.due).toBeGreaterThan(toDay('2026-11-22'));
  });

  it('knows the latest slip the learner was sure of, until a later day puts it right', () => {
    const slip = answer('teig', '2026-11-10T08:00:00Z', { score: 0.4, certainty: 'sure', setting: 'review' });
    const sameDay = answer('teig', '2026-11-10T08:02:00Z', { tries: 2 });
    expect(cardsAt(noon, [slip, sameDay])['teig']!.sureButWrong).toEqual({ day: toDay('2026-11-10'), timestamp: slip.timestamp });
    expect(cardsAt(noon, [slip, answer('teig', '2026-11-12T08:00:00Z', { score: 0.5 })])['teig']!.sureButWrong).toEqual({
      day: toDay('2026-11-10'),
      timestamp: slip.timestamp,
    });
    expect(cardsAt(noon, [slip, answer('teig', '2026-11-12T08:00:00Z')])['teig']!.sureButWrong).toBeUndefined();
  });
});

describe('time', () => {
  const answers = ['2026-11-01', '2026-11-04', '2026-11-15'].map((day) => answer('teig', `${day}T08:00:00Z`));

  it('may come in any order', () => {
    expect(cardsAt(noon, answers.toReversed())).toEqual(cardsAt(noon, answers));
  });

  it('that lies in the future counts as now, and nothing is lost when the clock is set right again', () => {
    const ahead = answer('teig', '2031-01-01T08:00:00Z');
    const card = cardsAt(noon, [...answers, ahead])['teig']!;
    expect(card.answers.at(-1)!.day).toBe(toDay('2026-11-22'));
    expect(card.due).toBe(toDay('2026-11-22') + card.pause);
    expect(cardsAt('2031-06-01T12:00:00Z', [...answers, ahead])['teig']!.answers.at(-1)!.day).toBe(toDay('2031-01-01'));
  });

  it('that was turned back makes no pause negative', () => {
    const card = cardsAt('1999-12-31T23:59:00Z', answers)['teig']!;
    expect(card.answers).toHaveLength(1);
    expect(card.pause).toBeGreaterThan(0);
    expect(nameOf(card.due) > '1999-12-31').toBe(true);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the learner’s in %s', (zone) => {
    const calendar = calendarOf(zone);
    const [summer, winter] = ['2026-10-24T10:00:00Z', '2026-10-26T10:00:00Z'];
    const card = cardsAt(noon, [answer('teig', summer), answer('teig', winter)], calendar)['teig']!;
    expect(card.answers.map(({ day }) => nameOf(day))).toEqual([summer, winter].map((time) => calendar.dayOf(at(time))));
    expect(Number.isInteger(card.due)).toBe(true);
  });

  it('has a day of 25 hours that is one day', () => {
    const berlin = calendarOf('Europe/Berlin');
    const [first, last] = ['2026-10-24T22:05:00Z', '2026-10-25T22:55:00Z'];
    expect(cardsAt(noon, [answer('teig', first), answer('teig', last)], berlin)['teig']!.answers).toHaveLength(1);
  });

  it('of a year changes nothing but what is due', () => {
    const [today, later] = [cardsAt(noon, answers)['teig']!, cardsAt('2027-11-22T12:00:00Z', answers)['teig']!];
    expect(later).toEqual(today);
    const back = cardsAt('2027-11-22T12:00:00Z', [...answers, answer('teig', '2027-11-22T11:00:00Z', { setting: 'review' })])['teig']!;
    expect(back.memory.stability).toBeGreaterThan(later.memory.stability);
  });
});

it('never throws, and every card is sound, whatever the record holds', () => {
  fc.assert(
    fc.property(
      fc.array(anyStatement, { maxLength: 60 }),
      fc.date({ min: new Date('1970-01-02'), max: new Date('9998-01-01'), noInvalidDate: true }),
      fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'),
      (statements, now, zone) => {
        const calendar = calendarOf(zone);
        const today = toDay(calendar.dayOf(now.getTime()));
        const cards = schedule(statements as Statement[], items, now.getTime(), calendar);
        for (const { due, pause, memory, answers } of cards) {
          expect(Number.isInteger(due) && Number.isInteger(pause)).toBe(true);
          expect(pause).toBeGreaterThanOrEqual(1);
          expect(memory.stability).toBeGreaterThan(0);
          const days = answers.map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
          expect(days.at(-1)!).toBeLessThanOrEqual(today);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('pauses often enough in a record of ten thousand statements, and gives the same as in one go', () => {
  const asked = items.map(({ id, lesson, edition }) => ({ id, lesson, edition }));
  const record = bigRecord(10_000, asked, at(noon));
  const work = replay(record, items, at(noon), utc);
  let pauses = 0;
  let step = work.next();
  for (; !step.done; step = work.next()) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(10);
  expect(step.value).toEqual(schedule(record, items, at(noon), utc));
  expect(step.value.length).toBe(5);
});
