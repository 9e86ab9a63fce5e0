import type { Answer } from '../quiz/answer.ts';
import { rulesFor } from '../quiz/kinds/rules.ts';
import type { LocalItem } from '../quiz/local-item.ts';
import { fieldsOf } from './fields.ts';
import { migrate } from './migrate.ts';
import { isInSitting } from './sitting.ts';

export interface Resumed {
  /** The statement it comes from; of two, the later one is the greater (`markOf`). */
  readonly mark: string;
  readonly answer: Answer;
  readonly tries: number;
  readonly hints: number;
}

const countIn = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : 0);

/** What tells which of two statements is the later one: their time and, in the same millisecond, their id, on every device alike. */
export function markOf({ timestamp, id }: { readonly timestamp?: unknown; readonly id?: unknown }): string {
  return `${String(timestamp)} ${String(id)}`;
}

/**
 * The answer a learner gave to the item in this sitting, to be shown again after a reload; undefined where there is none
 * that fits. Takes notes as they are found and reads the few fields it needs: lessons load this, and the schema of the whole
 * record weighs as much as all their other rules.
 */
export function findResumable(item: LocalItem, notes: readonly unknown[], now: number): Resumed | undefined {
  const rules = rulesFor(item).answer;
  const answers = notes
    .map((note) => fieldsOf(migrate(note)))
    .filter(({ verb, timestamp, object, context }) => {
      const { setting, edition = item.edition } = fieldsOf(context);
      const isAnswer = verb === 'answered' && fieldsOf(object)['id'] === item.id && setting === 'lesson';
      return isAnswer && edition === item.edition && isInSitting(String(timestamp), now);
    })
    .sort((a, b) => (markOf(a) < markOf(b) ? 1 : -1));
  for (const said of answers) {
    const { response, tries, hints } = fieldsOf(said['result']);
    const answer = rules.read(item, response);
    if (answer === undefined || !rules.isReady(item, answer)) continue;
    return { mark: markOf(said), answer, tries: Math.max(1, countIn(tries)), hints: countIn(hints) };
  }
  return undefined;
}
