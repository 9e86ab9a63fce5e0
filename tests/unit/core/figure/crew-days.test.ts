import { describe, expect, it } from 'vitest';
import { atDiscount, filledWith } from '../../../../src/core/figure/crew-days.ts';

const heating = { contribution: 6820, crewDays: 5 };
const bath = { contribution: 7200, crewDays: 9, price: 24000 };

describe('crew days filled with one kind of order', () => {
  it('leave more with the order that leaves less, when it is done sooner', () => {
    expect(filledWith(heating, 45)).toEqual({ orders: 9, contribution: 61380, perDay: 1364 });
    expect(filledWith(bath, 45)).toEqual({ orders: 5, contribution: 36000, perDay: 800 });
  });

  it('hold whole orders only', () => {
    expect(filledWith(heating, 4)).toMatchObject({ orders: 0, contribution: 0 });
    expect(filledWith(heating, 14)).toMatchObject({ orders: 2, contribution: 13640 });
  });
});

it('takes a discount out of the contribution in full', () => {
  expect(filledWith(atDiscount(bath, 20), 45)).toEqual({ orders: 5, contribution: 12000, perDay: 267 });
  expect(atDiscount(bath, 30).contribution).toBe(0);
});
