import type { PartState } from '../../grade.ts';
import type { GradeAnswer } from '../../kind-rules.ts';
import { toneOf } from '../../verdict.ts';
import { follow } from './path.ts';

const states = { ok: 'right', part: 'partly', no: 'wrong' } as const satisfies Record<string, PartState>;

/** The mean of the decisions along the path taken. A path that has not ended yet earns what it has so far. */
export const gradeScenario: GradeAnswer<'scenario'> = (item, { path, pick }) => {
  const { decisions } = follow(item, pick === undefined ? path : [...path, pick]);
  return {
    score: decisions.length === 0 ? 0 : decisions.reduce((sum, { choice }) => sum + choice.score, 0) / decisions.length,
    parts: decisions.map(({ choice: { id, score, consequence, misconception } }) => ({
      id,
      state: states[toneOf('scenario', score)],
      feedback: consequence,
      misconception,
    })),
    feedback: [],
  };
};
