import { expect, it } from 'vitest';
import { nameDay } from '../../../../../src/browser/islands/review/when.ts';
import { reviewWords } from '../../../../../src/browser/islands/review/words/words.ts';
import { toDay } from '../../../../../src/core/review/day.ts';

const today = toDay('2026-11-22');

it.each([
  ['2025-01-01', 'heute', 'today'],
  ['2026-11-22', 'heute', 'today'],
  ['2026-11-23', 'morgen', 'tomorrow'],
  ['2026-11-26', 'am Donnerstag', 'on Thursday'],
  ['2026-11-29', 'am 29. November', 'on 29 November'],
  ['2027-12-01', 'am 1. Dezember 2027', 'on 1 December 2027'],
])('%s is %s', (day, de, en) => {
  expect(reviewWords.de.on(nameDay(toDay(day), today, 'de'))).toBe(de);
  expect(reviewWords.en.on(nameDay(toDay(day), today, 'en'))).toBe(en);
});

it('has a form for "until" that German wants', () => {
  const until = (day: string) => reviewWords.de.restUntil(nameDay(toDay(day), today, 'de'));
  expect(until('2026-11-23')).toContain('bis morgen Ruhe');
  expect(until('2026-11-26')).toContain('bis Donnerstag Ruhe');
  expect(until('2026-12-04')).toContain('bis zum 4. Dezember Ruhe');
});
