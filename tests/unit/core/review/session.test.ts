import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/core/review/card.ts';
import { toDay } from '../../../../src/core/review/day.ts';
import { dueCards } from '../../../../src/core/review/due.ts';
import { forecast, nextDay } from '../../../../src/core/review/forecast.ts';
import { schedule } from '../../../../src/core/review/schedule.ts';
import { composeSession, sessionMinutes } from '../../../../src/core/review/session.ts';
import { answer, at, cardsAt, item, utc } from './course.ts';

const noon = '2026-11-22T12:00:00Z';
const today = toDay('2026-11-22');
const template = cardsAt(noon, [answer('teig', '2026-11-18T12:00:00Z')])['teig']!;
const card = (id: string, lesson: string, more: Partial<Card> = {}): Card => ({ ...template, item: item(id, lesson), ...more });
const lessonsOf = (cards: readonly Card[]) => cards.map((each) => each.item.lesson);

describe('what is due', () => {
  it('has come back today or earlier, most at risk first', () => {
    const answers = [
      answer('teig', '2026-11-19T12:00:00Z'),
      answer('ofen', '2026-11-10T12:00:00Z'),
      answer('zucker', '2026-11-22T11:00:00Z'),
      answer('sahne', '2026-11-20T12:00:00Z', { score: 0 }),
    ];
    const due = dueCards(Object.values(cardsAt(noon, answers)), today);
    expect(due.map(({ item: { id } }) => id)).toEqual(['sahne', 'ofen', 'teig']);
  });

  it('survives a clock that was turned back behind the last answer', () => {
    const cards = Object.values(cardsAt(noon, [answer('teig', '2026-11-19T12:00:00Z')]));
    expect(() => dueCards(cards, today - 400)).not.toThrow();
    expect(() => nextDay(cards, today - 400)).not.toThrow();
  });
});

describe('a session', () => {
  const due = [...'aaaaaaaabbbcc'].map((lesson, place) => card(`frage-${place}`, lesson));

  it('holds ten items, those most at risk', () => {
    const ids = composeSession(due).map((each) => each.item.id);
    expect(ids.toSorted()).toEqual(
      due
        .slice(0, 10)
        .map((each) => each.item.id)
        .toSorted(),
    );
  });

  it('mixes lessons as far as they go', () => {
    expect(lessonsOf(composeSession([...'aaabbbcc'].map((lesson, place) => card(`f-${place}`, lesson)))).join('')).not.toMatch(/(.)\1/);
    expect(lessonsOf(composeSession([...'aabbb'].map((lesson, place) => card(`f-${place}`, lesson)))).join('')).toBe('babab');
    expect(lessonsOf(composeSession([...'aaa'].map((lesson, place) => card(`f-${place}`, lesson)))).join('')).toBe('aaa');
  });

  it('never has two neighbours of a lesson where that can be avoided, and loses no card', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 10 }), (lessons) => {
        const cards = lessons.map((lesson, place) => card(`f-${place}`, lesson));
        const mixed = composeSession(cards);
        expect(new Set(mixed)).toEqual(new Set(cards));
        const most = Math.max(0, ...lessons.map((lesson) => lessons.filter((each) => each === lesson).length));
        const avoidable = most <= Math.ceil(lessons.length / 2);
        expect(avoidable && /(.)\1/.test(lessonsOf(mixed).join(''))).toBe(false);
      }),
    );
  });

  it('takes as long as its kinds do', () => {
    expect(sessionMinutes([card('a', 'x')])).toBe(1);
    expect(sessionMinutes([...'abcdefghij'].map((id) => card(id, 'x')))).toBe(4);
    expect(sessionMinutes(['a', 'b'].map((id) => ({ ...template, item: item(id, 'x', { kind: 'freetext' }) })))).toBe(3);
  });
});

describe('the forecast', () => {
  const cards = [-300, -1, 0, 3, 3, 13, 14, 90].map((ahead) => card(`in-${ahead}`, 'x', { due: today + ahead }));
  const counts = (days: ReturnType<typeof forecast>) => days.map(({ items }) => items);

  it('counts the items of each day for a fortnight, the backlog today', () => {
    expect(counts(forecast(cards, today))).toEqual([3, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(forecast([], today).map(({ day }) => day - today)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });

  it('counts the backlog tomorrow once it is put off', () => {
    expect(counts(forecast(cards, today, today + 1)).slice(0, 4)).toEqual([0, 3, 0, 2]);
  });

  it('knows the first day with something to do when all goes well today', () => {
    expect(nextDay([], today)).toBeUndefined();
    expect(nextDay([card('a', 'x', { due: today + 9 }), card('b', 'x', { due: today + 4 })], today)).toBe(today + 4);
    const [fresh] = schedule([answer('teig', '2026-11-18T12:00:00Z')], [item('teig', 'brot')], at(noon), utc);
    const later = nextDay([fresh!], today)!;
    expect(later).toBeGreaterThan(today + 3);
    expect(later).toBeLessThan(today + 60);
  });
});
