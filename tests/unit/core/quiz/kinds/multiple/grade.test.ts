import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { gradeMultiple } from '../../../../../../src/core/quiz/kinds/multiple/grade.ts';

const item = localizeItem(examples.multiple.item, 'de');

it.each([
  [['federt', 'doppelt'], 1],
  [['doppelt', 'federt'], 1],
  [['federt'], 0.5],
  [['federt', 'doppelt', 'kalt'], 0.5],
  [['federt', 'doppelt', 'kalt', 'grau'], 0],
  [['kalt', 'grau'], 0],
  [[], 0],
])('scores %j with %d: a wrong pick cancels a right one', (answer, score) => {
  expect(gradeMultiple(item, answer).score).toBe(score);
});

it('tells found, missed, wrong and rightly left options apart', () => {
  expect(gradeMultiple(item, ['federt', 'kalt']).parts.map((part) => part.state)).toEqual(['right', 'missed', 'wrong', 'rest']);
});
