import { expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../../src/core/search/fold.ts';

test('umlauts, their spellings and plain letters are one in German', () => {
  for (const word of ['Häuser', 'Haeuser', 'hauser', 'Häu\u00ADser']) expect(fold(word, 'de')).toBe('hauser');
  expect(fold('Straße', 'de')).toBe(fold('Strasse', 'de'));
});

test('English keeps its vowels', () => {
  expect(fold('value', 'en')).toBe('value');
  expect(fold('Café', 'en')).toBe('cafe');
});

test('every letter knows where it stood', () => {
  const { text, places } = foldWithPlaces('Größe', 'de');
  expect(text).toBe('grosse');
  expect(places).toEqual([0, 1, 2, 3, 3, 4, 5]);
});
