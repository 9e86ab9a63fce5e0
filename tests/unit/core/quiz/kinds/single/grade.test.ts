import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { gradeSingle } from '../../../../../../src/core/quiz/kinds/single/grade.ts';

const item = localizeItem(examples.single.item, 'de');
const states = (answer: string) => gradeSingle(item, answer).parts.map((part) => part.state);

it('marks the pick and, where it is wrong, what would have been right', () => {
  expect(states('backen')).toEqual(['right', 'rest', 'rest']);
  expect(states('warten')).toEqual(['missed', 'wrong', 'rest']);
});

it('gives every option its reason and a wrong pick the belief behind it', () => {
  const { parts } = gradeSingle(item, 'warten');
  expect(parts.map((part) => part.feedback)).toEqual(['Die Delle schließt sich.', 'Er fällt zusammen.', 'Er wird trocken.']);
  expect(parts[1]?.misconception).toBe('zeit-heilt');
});

it('gives nothing for an option that is not there', () => {
  expect(gradeSingle(item, 'gibt-es-nicht').score).toBe(0);
});
