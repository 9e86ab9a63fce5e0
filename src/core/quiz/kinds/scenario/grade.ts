import type { GradeAnswer } from '../../kind-rules.ts';
import { follow } from './path.ts';

/** The mean of the decisions along the path taken. A path that has not ended yet earns what it has so far. */
export const gradeScenario: GradeAnswer<'scenario'> = (item, { path, pick }) => {
  const { decisions } = follow(item, pick === undefined ? path : [...path, pick]);
  return {
    score: decisions.length === 0 ? 0 : decisions.reduce((sum, { choice }) => sum + choice.score, 0) / decisions.length,
    parts: decisions.map(({ choice: { id, score, consequence, misconception } }) => ({
      id,
      state: score === 1 ? 'right' : score > 0 ? 'partly' : 'wrong',
      feedback: consequence,
      misconception,
    })),
    feedback: [],
  };
};
