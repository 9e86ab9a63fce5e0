import { expect, test } from 'vitest';
import { halfLine, hyphenate } from '../../../src/site/hyphenate.ts';

const seen = (text: string) => text.replaceAll('\u00ad', '|');

test('a long word breaks at its joints, with four letters on either side', () => {
  expect(seen(hyphenate('Mit Unternehmerherz', 'de'))).toBe('Mit Unter|neh|mer|herz');
  expect(seen(hyphenate('Markenbotschafter', 'de'))).toBe('Marken|bot|schafter');
  expect(seen(hyphenate('Brand ambassadors', 'en', halfLine))).toBe('Brand ambas|sadors');
});

test('a word that fits a line stays whole', () => {
  expect(hyphenate('Kommunikation', 'de')).toBe('Kommunikation');
  expect(seen(hyphenate('Kommunikation', 'de', halfLine))).toBe('Kommu|ni|ka|tion');
});
