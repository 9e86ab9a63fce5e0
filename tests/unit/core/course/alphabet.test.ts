import { expect, test } from 'vitest';
import { byLetter } from '../../../../src/core/course/alphabet.ts';

test('entries stand in the order of the language, umlauts with their letter, numbers first and by size', () => {
  const groups = byLetter(['Zielbaum', 'Ökologie', 'Output', '60:40', 'oben', '8 P'], (entry) => entry, 'de');
  expect(groups).toEqual([
    { letter: '0–9', entries: ['8 P', '60:40'] },
    { letter: 'O', entries: ['oben', 'Ökologie', 'Output'] },
    { letter: 'Z', entries: ['Zielbaum'] },
  ]);
});
