// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sayFrom, shown } from '../../../../../src/browser/elements/deck/poll-words.ts';
import { votingWords } from '../../../../../src/site/words/voting.ts';

it('says what the room called out as it was called out', () => {
  const tools = document.createElement('div');
  for (const [name, sentence] of Object.entries(votingWords.de.sentences)) tools.setAttribute(name, sentence);
  const say = sayFrom(tools);
  expect(say('same', { word: 'A $& B' })).toBe('Noch einmal: A $& B');
  expect(say('add', { letter: 'A', text: '100 $$ für {letter}' })).toBe('Eine Hand für A: 100 $$ für {letter}');
});

it('writes numbers on a page that names no language of the course', () => {
  document.documentElement.lang = '';
  expect(shown(2.5)).toBe('2,5');
});
