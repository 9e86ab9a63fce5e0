import { expect, it } from 'vitest';
import { examples } from '../../../../../../src/browser/islands/quiz/examples.ts';
import { localizeItem } from '../../../../../../src/core/quiz/local-item.ts';
import { gradeCategorize } from '../../../../../../src/core/quiz/kinds/categorize/grade.ts';

const item = localizeItem(examples.categorize.item, 'de');

it('counts each card the same', () => {
  expect(gradeCategorize(item, examples.categorize.partly!).score).toBeCloseTo(5 / 6);
  expect(gradeCategorize(item, {}).score).toBe(0);
});

it('says where a misplaced card belongs and which belief put it elsewhere', () => {
  const part = gradeCategorize(item, examples.categorize.partly!).parts.find((each) => each.id === 'kuehlen');
  expect(part).toMatchObject({ state: 'wrong', expected: 'danach', misconception: 'kalt-ist-gut' });
});
