import { countParts, type Grade, type Part } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';

/** Each right pick counts, each wrong pick takes one away: ticking everything earns nothing. */
export const gradeMultiple: GradeAnswer<'multiple'> = (item, answer) => {
  const parts = item.options.map(({ id, correct, feedback, misconception }): Part => {
    const picked = answer.includes(id);
    return { id, state: picked ? (correct ? 'right' : 'wrong') : correct ? 'missed' : 'rest', feedback, misconception };
  });
  const grade: Grade = { score: 0, parts, feedback: [] };
  const keys = item.options.filter((option) => option.correct).length;
  return { ...grade, score: Math.max(0, (countParts(grade, 'right') - countParts(grade, 'wrong')) / keys) };
};
