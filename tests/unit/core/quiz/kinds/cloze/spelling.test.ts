import { expect, it } from 'vitest';
import { findSpelling } from '../../../../../../src/core/quiz/kinds/cloze/spelling.ts';

const accepted = ['Mängelrüge', 'Maß'];

it.each(['Mängelrüge', ' Mängelrüge ', 'Män\u00ADgelrüge', 'Ma\u0308ngelru\u0308ge'])('takes %j as it is', (typed) => {
  expect(findSpelling(typed, accepted)).toEqual({ meant: 'Mängelrüge' });
});

it.each(['mängelrüge', 'MÄNGELRÜGE', 'Maengelruege', 'maengelrüge'])('reads %j and says how it is written', (typed) => {
  expect(findSpelling(typed, accepted)).toEqual({ meant: 'Mängelrüge', note: 'spelling' });
});

it.each(['Mängelrügen', 'Mängelrge', 'Mänglerüge', 'Mängelrübe', 'Mängellrüge'])('forgives the one slip in %j and says so', (typed) => {
  expect(findSpelling(typed, accepted)).toEqual({ meant: 'Mängelrüge', note: 'slip' });
});

it.each(['', 'Mängelrüben', 'Mangel', 'Rüge', 'Mas', 'Maßx'])('does not take %j for one of the words', (typed) => {
  expect(findSpelling(typed, accepted)).toBeUndefined();
});

it('forgives no slip in short words, where one letter makes another word', () => {
  expect(findSpelling('extern', ['intern'])).toBeUndefined();
  expect(findSpelling('Ziele', ['Zielt'])).toBeUndefined();
});
