import { expect, it } from 'vitest';
import { buyersInMarket } from '../../../../src/core/figure/market.ts';

it.for([
  [20, 3, 1.25],
  [20, 12, 5],
  [1, 12, 100],
  [3, 12, 33.33],
])('bought every %s years, within %s months: %s of 100 homes', ([everyYears, months, looking]) => {
  expect(buyersInMarket({ homes: 100, everyYears: everyYears!, months: months! })).toBe(looking);
});
