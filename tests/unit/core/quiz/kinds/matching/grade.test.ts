import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { gradeMatching } from '../../../../../../src/core/quiz/kinds/matching/grade.ts';

const item = localizeItem(examples.matching.item, 'de');

it('counts each prompt the same', () => {
  expect(gradeMatching(item, examples.matching.partly!).score).toBe(0.75);
});

it('gives one right part when the same answer is given everywhere', () => {
  expect(gradeMatching(item, { hefe: 'treibt', salz: 'treibt', wasser: 'treibt', hitze: 'treibt' }).score).toBe(0.25);
});

it('says what was wanted', () => {
  expect(gradeMatching(item, examples.matching.partly!).parts[1]).toMatchObject({ id: 'salz', state: 'wrong', expected: 'wuerzt' });
});
