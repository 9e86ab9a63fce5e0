import { expect, it } from 'vitest';
import { dotsOf, summaryOf } from '../../../../src/core/deck/estimates.ts';

it('finds the range and the middle, by size and in any order', () => {
  expect(summaryOf([95, 10, 9])).toEqual({ least: 9, median: 10, most: 95 });
  expect(summaryOf([1, 2, 100, 3])).toEqual({ least: 1, median: 2.5, most: 100 });
  expect(summaryOf([])).toBeUndefined();
});

it('puts each number in its place, equal ones on each other, and a lone one in the middle', () => {
  const range = { least: 0, median: 50, most: 100 };
  expect(dotsOf([100, 0, 50, 50], range)).toEqual([
    { along: 0, level: 0 },
    { along: 0.5, level: 0 },
    { along: 0.5, level: 1 },
    { along: 1, level: 0 },
  ]);
  expect(dotsOf([7], { least: 7, median: 7, most: 7 })).toEqual([{ along: 0.5, level: 0 }]);
});
