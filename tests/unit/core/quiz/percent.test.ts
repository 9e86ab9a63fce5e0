import { expect, it } from 'vitest';
import { percent, reaches } from '../../../../src/core/quiz/percent.ts';

it('a percentage of the marks is rounded down, unless only the sum of fractions falls short', () => {
  expect([0, 0.496, 0.695, 0.999, 1].map(percent)).toEqual([0, 49, 69, 99, 100]);
  expect(percent((0.1 + 0.2 + 0.4 + 0.7 + 0.7) / 3)).toBe(70);
  expect(percent(0.57)).toBe(57);
});

it('a part of the marks reaches what it equals', () => {
  expect(reaches((0.1 + 0.7 + 0.6) / 2, 0.7)).toBe(true);
  expect(reaches(0.695, 0.7)).toBe(false);
});
