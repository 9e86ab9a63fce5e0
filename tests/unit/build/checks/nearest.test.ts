import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../../src/build/checks/nearest.ts';

test.each([
  ['dificulty', 'difficulty'],
  ['Mutliple', 'multiple'],
  ['bojcetvie', 'objective'],
  ['colour', undefined],
  ['', undefined],
])('the word near "%s"', (word, expected) => {
  expect(nearest(word, ['difficulty', 'multiple', 'objective'])).toBe(expected);
});

test('a mend names the likely word and another way out', () => {
  expect(didYouMean('brott', ['brot'], 'add it')).toBe('Write "brot" if that is meant, or add it');
  expect(didYouMean('xyz-abc', ['brot'], 'add it')).toBe('Add it');
});
