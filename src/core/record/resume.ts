import type { Answer } from '../quiz/answer.ts';
import { rulesFor } from '../quiz/kinds/rules.ts';
import type { LocalItem } from '../quiz/local-item.ts';
import { isInSitting } from './sitting.ts';
import { isAnswer, type AnsweredStatement, type Statement } from './statement.ts';

export interface Resumed {
  /** The statement the answer comes from. */
  readonly statement: string;
  readonly answer: Answer;
  readonly tries: number;
  readonly hints: number;
}

/** The answer a learner gave to the item in this sitting, to be shown again after a reload; undefined where there is none that fits. */
export function findResumable(item: LocalItem, statements: readonly Statement[], now: number): Resumed | undefined {
  const latest = statements
    .filter(isAnswer)
    .filter(({ object, context }) => object.id === item.id && context.setting === 'lesson')
    .reduce<AnsweredStatement | undefined>((last, each) => (last && last.timestamp > each.timestamp ? last : each), undefined);
  if (!latest || !isInSitting(latest.timestamp, now)) return undefined;
  if (latest.context.edition !== undefined && latest.context.edition !== item.edition) return undefined;
  const rules = rulesFor(item).answer;
  const answer = rules.read(item, latest.result.response);
  const { tries, hints } = latest.result;
  return answer !== undefined && rules.isReady(item, answer) ? { statement: latest.id, answer, tries, hints } : undefined;
}
