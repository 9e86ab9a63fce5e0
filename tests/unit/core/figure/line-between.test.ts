import { describe, expect, it } from 'vitest';
import { lineBetween } from '../../../../src/core/figure/line-between.ts';

describe('a line between two marks', () => {
  it('keeps clear of both', () => {
    expect(lineBetween({ x: 100, y: 50 }, { x: 200, y: 50 }, { from: 15, to: 18 })).toBe('M115 50 182 50');
    expect(lineBetween({ x: 0, y: 0 }, { x: 30, y: 40 }, { from: 5, to: 10 })).toBe('M3 4 24 32');
  });

  it('rounds to a tenth', () => {
    expect(lineBetween({ x: 0, y: 0 }, { x: 100, y: 100 }, { from: 10, to: 10 })).toBe('M7.1 7.1 92.9 92.9');
  });

  it('is not drawn where the marks touch or lie on each other', () => {
    expect(lineBetween({ x: 5, y: 5 }, { x: 5, y: 5 }, { from: 0, to: 0 })).toBe('');
    expect(lineBetween({ x: 0, y: 0 }, { x: 20, y: 0 }, { from: 10, to: 10 })).toBe('');
  });
});
