import { expect, it } from 'vitest';
import { toneOf } from '../../../../src/core/quiz/verdict.ts';

it.each([
  ['single', 0, 'no'],
  ['multiple', 0.1, 'part'],
  ['multiple', 1, 'ok'],
  // Hardly a way through a story earns nothing.
  ['scenario', 0.1, 'no'],
  ['scenario', 0.5, 'part'],
  ['scenario', 1, 'ok'],
  // Nobody has judged it.
  ['freetext', 0, 'part'],
] as const)('%s with a score of %d is spoken of as "%s"', (kind, score, tone) => {
  expect(toneOf(kind, score)).toBe(tone);
});
