import type { GradeAnswer } from '../../kind-rules.ts';
import { gradeByParts } from '../../grade.ts';

/** The share of points the learner has ticked. Nobody but the learner has read the text. */
export const gradeFreetext: GradeAnswer<'freetext'> = (item, answer) =>
  gradeByParts(
    item.rubric.map(({ id, misconception }) => ({
      id,
      state: answer.ticked.includes(id) ? 'right' : 'missed',
      feedback: '',
      misconception,
    })),
  );
