import { describe, expect, it } from 'vitest';
import { sumOf, widestGaps } from '../../../../src/core/figure/profile.ts';

const today = { product: 8, price: 3, sales: 6, customers: 4 };

describe('a profile of four orientations', () => {
  it('adds up', () => {
    expect(sumOf(today)).toBe(21);
    expect(sumOf({})).toBe(0);
  });

  it('lies furthest from today where the gap is widest, up or down', () => {
    expect(widestGaps(today, { product: 7, price: 3, sales: 4, customers: 7 })).toEqual([{ axis: 'customers', by: 3 }]);
    expect(widestGaps(today, { product: 5, price: 3, sales: 6, customers: 7 })).toEqual([
      { axis: 'product', by: -3 },
      { axis: 'customers', by: 3 },
    ]);
  });

  it('has no gap to itself', () => {
    expect(widestGaps(today, today)).toEqual([]);
  });
});
