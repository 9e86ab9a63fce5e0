import { expect, test } from 'vitest';
import { sentencesIn } from '../../../../src/build/checks/sentences.ts';

test('sentences end where a reader sees them end', () => {
  expect(sentencesIn('Am 1. März kam Jo. Er blieb! Warum?', 'de')).toEqual(['Am 1. März kam Jo.', 'Er blieb!', 'Warum?']);
  expect(sentencesIn('Das hilft z. B. Frau Dr. Kahl. Mehr nicht.', 'de')).toEqual(['Das hilft z. B. Frau Dr. Kahl.', 'Mehr nicht.']);
  expect(sentencesIn('Das war 2007. Frühere Zahlen fehlen.', 'de')).toEqual(['Das war 2007.', 'Frühere Zahlen fehlen.']);
  expect(sentencesIn('Auf den Karten: ein Plakat · mehr Post', 'de')).toEqual(['Auf den Karten: ein Plakat', 'mehr Post']);
  expect(sentencesIn('Ms. Lenz rang. “Now?” she asked.', 'en')).toEqual(['Ms. Lenz rang.', '“Now?” she asked.']);
  expect(sentencesIn('It costs €1.5m, e.g. a van.', 'en')).toEqual(['It costs €1.5m, e.g. a van.']);
});

test('a text without words has no sentence', () => {
  expect(sentencesIn(' … ', 'de')).toEqual([]);
});
