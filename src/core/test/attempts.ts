import { isAnswer, type AnsweredStatement, type Statement } from '../record/statement.ts';
import type { Test } from './test.ts';

/** One attempt at a test, as the record tells it. */
export interface TestAttempt {
  readonly test: Test;
  /** The id of the statement that began it; its answers carry it. */
  readonly registration: string;
  /** ISO 8601, UTC, as everything in the record. */
  readonly started: string;
  readonly seed: number;
  /** Ids of the items drawn, in the order they are asked. */
  readonly items: readonly string[];
  /** The answer that counts for each item, by its id: the last one given. */
  readonly answers: ReadonlyMap<string, AnsweredStatement>;
  /** Handed in, or given up; undefined while it is open. */
  readonly end?: { readonly how: 'completed' | 'terminated'; readonly at: string } | undefined;
}

/** Within one attempt the count of tries tells what came last, even where the clock was turned meanwhile. */
function isLater(one: AnsweredStatement, other: AnsweredStatement | undefined): boolean {
  return other === undefined || one.result.tries >= other.result.tries;
}

/** All attempts at a test, oldest first. Expects the statements oldest first; answers to items that were not drawn are passed over. */
export function attemptsAt(test: Test, statements: readonly Statement[]): TestAttempt[] {
  const ends = new Map<string, NonNullable<TestAttempt['end']>>();
  const answers = new Map<string, Map<string, AnsweredStatement>>();
  for (const statement of statements) {
    if (statement.verb === 'completed' || statement.verb === 'terminated') {
      // Handed in here and given up there: work done is never lost.
      const { registration } = statement.context;
      if (ends.get(registration)?.how !== 'completed') ends.set(registration, { how: statement.verb, at: statement.timestamp });
    }
    const registration = isAnswer(statement) && statement.context.registration;
    if (!registration) continue;
    const given = answers.get(registration) ?? new Map<string, AnsweredStatement>();
    if (isLater(statement, given.get(statement.object.id))) given.set(statement.object.id, statement);
    answers.set(registration, given);
  }
  return statements.flatMap((statement) => {
    if (statement.verb !== 'initialized' || statement.object.id !== test) return [];
    const { id, timestamp, context } = statement;
    const items = [...new Set(context.items)];
    const given = [...(answers.get(id) ?? [])].filter(([item]) => items.includes(item));
    return [{ test, registration: id, started: timestamp, seed: context.seed, items, answers: new Map(given), end: ends.get(id) }];
  });
}

/**
 * The attempt that can go on. A newer one replaces what was left open before it; but one that was ended under a clock that
 * ran ahead is newer by its date alone, and must not stand in the way of those begun since.
 * @param now milliseconds since 1970.
 */
export function findOpen(attempts: readonly TestAttempt[], now: number): TestAttempt | undefined {
  const newest = attempts.findLast(({ started, end }) => !end || Date.parse(started) <= now);
  return newest?.end ? undefined : newest;
}

/** The attempts that were handed in, oldest first. */
export function handedIn(attempts: readonly TestAttempt[]): TestAttempt[] {
  return attempts.filter(({ end }) => end?.how === 'completed');
}
