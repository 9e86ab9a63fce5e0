import { gradeByParts } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';

/** Each prompt counts the same. */
export const gradeMatching: GradeAnswer<'matching'> = (item, answer) =>
  gradeByParts(
    item.prompts.map((prompt) => ({
      id: prompt.id,
      state: answer[prompt.id] === prompt.answer ? 'right' : 'wrong',
      feedback: prompt.feedback,
      expected: prompt.answer,
      misconception: prompt.misconception,
    })),
  );
