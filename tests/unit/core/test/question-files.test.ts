import { expect, it } from 'vitest';
import { questionFiles } from '../../../../src/core/test/question-files.ts';
import { aCourse } from './a-course.ts';

it('names the file of each lesson once, and the one of what only tests ask', () => {
  const files = questionFiles(['m1-l1-q0', 'm1-l1-q1', 'm2-l2-q0', 'm1-l1-f0', 'm3-l1-p0', 'gone'], aCourse(), 'de');
  expect(files.toSorted()).toEqual(['de/m1/l1.json', 'de/m2/l2.json', 'de/test-questions.json']);
});
