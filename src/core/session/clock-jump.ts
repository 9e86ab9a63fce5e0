import { elapsedOn, type Watch } from '../deck/watch.ts';

/** What two clocks showed at one moment, and the stopwatch: the time of day, which can be turned, and one that cannot. Milliseconds. */
export interface Reading {
  readonly now: number;
  readonly steady: number;
  readonly watch: Watch;
}

/** Shorter ones are nobody's concern: clocks are corrected all the time. */
const least = { back: 2000, ahead: 60_000 };

/**
 * How far the time of day has jumped between two readings of a running stopwatch; 0 where it has not. Back, somebody has
 * turned the clock; ahead, it may as well be that the device slept.
 */
export function jumpBetween(before: Reading, after: Reading): number {
  const isSame = before.watch.since === after.watch.since && before.watch.before === after.watch.before;
  if (!isSame || after.watch.since === undefined) return 0;
  const jump = after.now - before.now - (after.steady - before.steady);
  return jump < -least.back || jump > least.ahead ? jump : 0;
}

/** A running stopwatch that goes on from what it should show, whatever the time of day says. */
export const runningFrom = (elapsed: number, now: number): Watch => ({ before: Math.max(0, elapsed), since: now });

/** What a stopwatch should show after the clock has jumped by `jump`. */
export const elapsedWithout = (jump: number, { watch, now }: Reading): number =>
  watch.since === undefined ? elapsedOn(watch, now) : watch.before + now - watch.since - jump;
