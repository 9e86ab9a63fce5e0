import { expect, it } from 'vitest';
import { beginning } from '../../../../src/core/locale/beginning.ts';

it.each([
  ['Brot und Teig', 'Brot und Teig'],
  ['Brot und Teige', 'Brot und …'],
  ['Brotbackofen, und Teig', 'Brotbackofen, …'],
  ['Brotbackofentür', 'Brotbackofent…'],
])('of "%s" thirteen characters are shown as "%s"', (text, shown) => {
  expect(beginning(text, 13)).toBe(shown);
});
