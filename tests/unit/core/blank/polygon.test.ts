import { expect, it } from 'vitest';
import { cornersOf, pointsText } from '../../../../src/core/blank/polygon.ts';

it('goes round clockwise from the top', () => {
  expect(pointsText(cornersOf(4, 10, { x: 10, y: 10 }))).toBe('10,0 20,10 10,20 0,10');
  expect(cornersOf(8, 10, { x: 0, y: 0 })[1]).toEqual({ x: 7.07, y: -7.07 });
});
