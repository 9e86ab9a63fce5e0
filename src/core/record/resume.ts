import type { Answer } from '../quiz/answer.ts';
import { rulesFor } from '../quiz/kinds/rules.ts';
import type { LocalItem } from '../quiz/local-item.ts';
import { migrate } from './migrate.ts';
import { isInSitting } from './sitting.ts';

export interface Resumed {
  /** When the answer was given, ISO 8601. */
  readonly at: string;
  readonly answer: Answer;
  readonly tries: number;
  readonly hints: number;
}

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const countIn = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : 0);

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
    .sort((a, b) => (String(a['timestamp']) < String(b['timestamp']) ? 1 : -1));
  for (const { timestamp, result } of answers) {
    const { response, tries, hints } = fieldsOf(result);
    const answer = rules.read(item, response);
    if (answer === undefined || !rules.isReady(item, answer)) continue;
    return { at: String(timestamp), answer, tries: Math.max(1, countIn(tries)), hints: countIn(hints) };
  }
  return undefined;
}
