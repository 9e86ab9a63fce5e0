import { expect, test } from 'vitest';
import { clockText, minutesOfDay, spanText } from '../../../../src/core/guide/clock-text.ts';
import { ownMinutes, timetable } from '../../../../src/core/guide/timetable.ts';

const steps = [
  { minutes: 8, own: false },
  { minutes: 10, own: true },
  { minutes: 57, own: false },
];

test('a timetable places each step where the one before it ends', () => {
  expect(timetable(steps).map(({ from, to }) => spanText(from, to))).toEqual(['0:00–0:08', '0:08–0:18', '0:18–1:15']);
  expect(timetable(steps, 9 * 60).map(({ from }) => clockText(from))).toEqual(['9:00', '9:08', '9:18']);
});

test('only work on the own firm counts as such', () => {
  expect(ownMinutes(steps)).toBe(10);
});

test('a session that runs past midnight begins the day anew', () => {
  expect(spanText(23 * 60 + 30, 24 * 60 + 45)).toBe('23:30–0:45');
});

test.each([
  ['9:00', 540],
  ['09:05', 545],
  ['23:59', 1439],
  ['0:00', 0],
])('%s is a time of day', (text, minutes) => {
  expect(minutesOfDay(text)).toBe(minutes);
});

test.each(['', '24:00', '9', '9:60', '9.30', 'x9:00'])('"%s" is none', (text) => {
  expect(minutesOfDay(text)).toBeUndefined();
});
