import type { Answer } from '../quiz/answer.ts';
import { rulesFor } from '../quiz/kinds/rules.ts';
import type { LocalItem } from '../quiz/local-item.ts';
import type { AnsweredStatement, Statement } from './statement.ts';

/** As long as this one sitting lasts, milliseconds. Later the questions stand open again: recalling is the practice. */
const sitting = 12 * 60 * 60 * 1000;

export interface Resumed {
  readonly answer: Answer;
  readonly tries: number;
  readonly hints: number;
}

/** The answer a learner gave to the item in this sitting, to be shown again after a reload; undefined where there is none that fits. */
export function findResumable(item: LocalItem, statements: readonly Statement[], now: number): Resumed | undefined {
  const latest = statements
    .filter((each): each is AnsweredStatement => each.verb === 'answered' && each.object.id === item.id)
    .reduce<AnsweredStatement | undefined>((last, each) => (last && last.timestamp > each.timestamp ? last : each), undefined);
  if (!latest || Math.abs(now - Date.parse(latest.timestamp)) > sitting) return undefined;
  const rules = rulesFor(item).answer;
  const answer = rules.read(item, latest.result.response);
  const { tries, hints } = latest.result;
  return answer !== undefined && rules.isReady(item, answer) ? { answer, tries, hints } : undefined;
}
