import { describe, expect, it } from 'vitest';
import { behindPlan, plannedBefore, plannedMinutes } from '../../../../src/core/deck/pace.ts';
import { elapsedOn, start, stop, stopped } from '../../../../src/core/deck/watch.ts';

const slides = [4, 6, 5].map((minutes) => ({ section: 'a', minutes }));

describe('the pace', () => {
  it('adds up the plan', () => {
    expect(plannedMinutes(slides)).toBe(15);
    expect(plannedBefore(slides, 2)).toBe(10);
  });

  it('is neither early nor late while the time of the slide lasts', () => {
    expect(behindPlan(slides, 1, 4)).toBe(0);
    expect(behindPlan(slides, 1, 10)).toBe(0);
    expect(behindPlan(slides, 1, 12)).toBe(2);
    expect(behindPlan(slides, 1, 3)).toBe(-1);
  });

  it('counts minutes the trainer has added', () => {
    expect(behindPlan(slides, 1, 12, 5)).toBe(0);
  });
});

describe('the watch', () => {
  it('goes on counting while the tab sleeps, and stands in a pause', () => {
    const running = start(stopped, 1_000);
    expect(elapsedOn(running, 61_000)).toBe(60_000);
    const paused = stop(running, 61_000);
    expect(elapsedOn(paused, 999_000)).toBe(60_000);
    expect(elapsedOn(start(paused, 1_000_000), 1_030_000)).toBe(90_000);
  });

  it('is started and stopped once, however often it is pressed, and never runs back', () => {
    const running = start(stopped, 5_000);
    expect(start(running, 9_000)).toEqual(running);
    expect(stop(stopped, 9_000)).toEqual(stopped);
    expect(elapsedOn(running, 1_000)).toBe(0);
  });
});
