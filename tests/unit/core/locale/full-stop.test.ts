import { expect, test } from 'vitest';
import { fullStop } from '../../../../src/core/locale/full-stop.ts';

test.each([
  ['Zweites Blatt für später', 'Zweites Blatt für später.'],
  ['Form und Bilder schlagen Sie vor.', 'Form und Bilder schlagen Sie vor.'],
  ['What do we stand for?', 'What do we stand for?'],
  ['„Um elf steht das Essen da.“', '„Um elf steht das Essen da.“'],
  ['“On the table at eleven”', '“On the table at eleven”.'],
  ['“On the table at eleven”.', '“On the table at eleven”.'],
])('%s ends once', (text, sentence) => {
  expect(fullStop(text)).toBe(sentence);
});
