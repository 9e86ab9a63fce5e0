import type { GradeAnswer } from '../../kind-rules.ts';
import { numberIn } from './quantity.ts';

/** Whether two numbers are as near as the tolerance says; the last digits of decimal fractions are forgiven. */
function isNear(number: number, target: number, tolerance: number): boolean {
  return Math.abs(number - target) <= tolerance + Number.EPSILON * Math.max(1, Math.abs(target)) * 8;
}

/** Right within the tolerance. A number that a typical mistake leads to is told what went wrong. */
export const gradeNumeric: GradeAnswer<'numeric'> = (item, answer) => {
  const number = numberIn(item, answer);
  const right = number !== null && isNear(number, item.answer, item.tolerance);
  const slip = right || number === null ? undefined : item.slips.find((each) => isNear(number, each.value, each.tolerance));
  return {
    score: right ? 1 : 0,
    parts: [{ id: 'value', state: right ? 'right' : 'wrong', feedback: slip?.feedback ?? '', misconception: slip?.misconception }],
    feedback: slip ? [slip.feedback] : [],
  };
};
