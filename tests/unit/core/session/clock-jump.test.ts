import { expect, it } from 'vitest';
import { elapsedOn } from '../../../../src/core/deck/watch.ts';
import { elapsedWithout, jumpBetween, runningFrom, type Reading } from '../../../../src/core/session/clock-jump.ts';

const watch = { before: 0, since: 1_000_000 };
const minute = 60_000;
const reading = (now: number, steady: number, of = watch): Reading => ({ now: 1_000_000 + now, steady, watch: of });
const before = reading(10 * minute, 500);

it('sees no jump where time only passed, however long nobody looked', () => {
  expect(jumpBetween(before, reading(30 * minute, 500 + 20 * minute))).toBe(0);
  expect(jumpBetween(before, reading(10 * minute + 1500, 1500)), 'a correction by half a second').toBe(0);
});

it.each([-60 * minute, 45 * minute])('sees the clock turned by %d and goes on from what the watch should show', (turned) => {
  const after = reading(10 * minute + 1000 + turned, 1500);
  expect(jumpBetween(before, after)).toBe(turned);
  expect(elapsedWithout(turned, after)).toBe(10 * minute + 1000);
  expect(elapsedOn(runningFrom(elapsedWithout(turned, after), after.now), after.now + 500)).toBe(10 * minute + 1500);
});

it('leaves a watch alone that another window has set right meanwhile, or that stands', () => {
  const set = runningFrom(10 * minute, 900_000) as typeof watch;
  expect(jumpBetween(before, reading(-50 * minute, 1500, set))).toBe(0);
  const stands = { before: 10 * minute } as typeof watch;
  expect(jumpBetween(reading(0, 0, stands), reading(-50 * minute, 0, stands))).toBe(0);
});
