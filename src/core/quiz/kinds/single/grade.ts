import type { GradeAnswer } from '../../kind-rules.ts';

/** All or nothing. */
export const gradeSingle: GradeAnswer<'single'> = (item, answer) => ({
  score: item.options.some((option) => option.correct && option.id === answer) ? 1 : 0,
  parts: item.options.map(({ id, correct, feedback, misconception }) => ({
    id,
    state: id === answer ? (correct ? 'right' : 'wrong') : correct ? 'missed' : 'rest',
    feedback,
    misconception,
  })),
  feedback: [],
});
