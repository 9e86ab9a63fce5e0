import { gradeByParts } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';

/** Each card counts the same. */
export const gradeCategorize: GradeAnswer<'categorize'> = (item, answer) =>
  gradeByParts(
    item.cards.map(({ id, bin, feedback, misconception }) => ({
      id,
      state: answer[id] === bin ? 'right' : 'wrong',
      feedback,
      expected: bin,
      misconception,
    })),
  );
