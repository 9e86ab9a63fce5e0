import { expect, it } from 'vitest';
import { misconceptionsBehind, type PartState } from '../../../../src/core/quiz/grade.ts';

const part = (state: PartState, misconception: string) => ({ id: `${state}-${misconception}`, state, feedback: '', misconception });

it('names the beliefs behind wrong parts and parts that earn some marks, each once', () => {
  const parts = [part('wrong', 'erste'), part('partly', 'zweite'), part('wrong', 'erste'), part('right', 'dritte'), part('rest', 'vierte')];
  expect(misconceptionsBehind({ score: 0.2, parts, feedback: [] })).toEqual(['erste', 'zweite']);
});
