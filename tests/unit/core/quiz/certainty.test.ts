import { expect, it } from 'vitest';
import { isSureButWrong } from '../../../../src/core/quiz/certainty.ts';

it.each([
  ['sure', 0, true],
  ['sure', 0.49, true],
  ['sure', 0.5, false],
  ['rather', 0, false],
  [undefined, 0, false],
] as const)('%s of an answer worth %d: sure but wrong is %s', (certainty, score, wrong) => {
  expect(isSureButWrong({ certainty, score })).toBe(wrong);
});
