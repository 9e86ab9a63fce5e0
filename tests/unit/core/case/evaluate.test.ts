import { expect, test } from 'vitest';
import { evaluate } from '../../../../src/core/case/evaluate.ts';

const known = new Map([
  ['orders', 144],
  ['enquiries', 480],
  ['heating-days', 5],
]);

test.each([
  ['orders / enquiries * 100', 30],
  ['enquiries - orders - 36', 300],
  ['2 + 3 * heating-days', 17],
  ['( 2 + 3 ) * heating-days', 25],
  ['heating-days - -1', 6],
  ['  orders  ', 144],
])('%s makes %d', (formula, value) => expect(evaluate(formula, known)).toBeCloseTo(value, 9));

test.each([
  ['orders /', /ends too early; name a number/],
  ['( orders', /bracket stays open; close it/],
  ['order * 2', /"order" is no number of the case/],
  ['orders 2', /"2" does not belong there/],
  ['orders*2', /"orders\*2" is no number/],
  ['', /no number|too early/],
])('"%s" is refused with the reason', (formula, message) => expect(() => evaluate(formula, known)).toThrow(message));
