import { expect, it } from 'vitest';
import { elapsedText } from '../../../../src/core/deck/elapsed-text.ts';

it('writes minutes and seconds, and hours where there are some', () => {
  expect([0, 999, 61_000, 1_120_000, 3_599_999, 3_600_000, 3_905_000].map(elapsedText)).toEqual([
    '0:00',
    '0:00',
    '1:01',
    '18:40',
    '59:59',
    '1:00:00',
    '1:05:05',
  ]);
});
