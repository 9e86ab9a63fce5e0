import { expect, test } from 'vitest';
import { afterCare, gaugeLevels, leavingOfTwo } from '../../../../src/core/figure/relationship-gauge.ts';

test('the lower the gauge, the more leave', () => {
  expect(gaugeLevels.map(leavingOfTwo)).toEqual([2, 1, 0]);
});

test('care lifts the gauge by one level, and the highest stays', () => {
  expect(gaugeLevels.map(afterCare)).toEqual(['name', 'person', 'person']);
});
