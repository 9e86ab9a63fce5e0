import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../src/core/search/edit-distance.ts';

test.each([
  ['reklamation', 'reklamation', 0],
  ['reklmation', 'reklamation', 1],
  ['reklamatione', 'reklamation', 1],
  ['reklanation', 'reklamation', 1],
  ['rekalmation', 'reklamation', 1],
  ['erkalmation', 'reklamation', 2],
  ['', 'ab', 2],
])('%s and %s are %i apart', (from, to, distance) => expect(editDistance(from, to, 2)).toBe(distance));

test('counts no further than the limit', () => {
  expect(editDistance('marketing', 'verkauf', 2)).toBe(3);
  expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
});

test('is the same both ways, and nothing between equals', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(fc.property(words, words, (a, b) => editDistance(a, b, 9) === editDistance(b, a, 9)));
  fc.assert(fc.property(words, (a) => editDistance(a, a, 9) === 0));
});
