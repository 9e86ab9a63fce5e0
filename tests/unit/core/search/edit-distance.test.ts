import { assert as always, constantFrom, property, string } from 'fast-check';
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
  const words = string({ unit: constantFrom('a', 'b', 'c'), maxLength: 7 });
  always(
    property(words, words, (a, b) => {
      expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
      expect(editDistance(a, a, 9)).toBe(0);
    }),
  );
});
