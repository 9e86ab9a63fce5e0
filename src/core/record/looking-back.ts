import type { Calendar } from '../ports.ts';
import type { Deed, Statement, StatementOf } from './statement.ts';

/** How long until a learner is asked what has become of it, days. */
const interval = 30;

const dayLength = 24 * 60 * 60 * 1000;

const earlier = (one: string, other: string): string => (one < other ? one : other);

/** The day a number of days after another, both written 2026-11-22. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10);
}

export const nextLookBack = (today: string): string => daysAfter(today, interval);

/**
 * The day on which looking back is due: thirty days after the first lesson read or question answered, and again thirty days
 * after each time. Undefined for those who have not begun. A day known before holds unless this is later, so that a part of
 * the record is enough. A clock that ran ahead puts nothing off: what it dated later than today counts as today's, and once
 * a day is known, not again, or the day would move on with every look.
 */
export function lookBackDay(
  statements: readonly Pick<Statement, 'verb' | 'timestamp'>[],
  calendar: Calendar,
  now: number,
  known?: string,
): string | undefined {
  const today = calendar.dayOf(now);
  const daysOf = (...verbs: readonly Statement['verb'][]) =>
    statements
      .filter(({ verb }) => verbs.includes(verb))
      .map(({ timestamp }) => calendar.dayOf(Date.parse(timestamp)))
      .filter((day) => day <= today || known === undefined)
      .map((day) => earlier(day, today))
      .sort();
  const last = daysOf('reflected').at(-1);
  const from = last ?? (known === undefined ? daysOf('read', 'answered')[0] : undefined);
  const due = from && daysAfter(from, interval);
  return [known && earlier(known, nextLookBack(today)), due]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

/** How useful a module is, each from 1 to 5. */
export function moduleRated(module: string, result: StatementOf<'rated'>['result']): Deed<'rated'> {
  return { verb: 'rated', object: { kind: 'module', id: module }, result };
}

export function courseReflected(course: string, result: StatementOf<'reflected'>['result']): Deed<'reflected'> {
  return { verb: 'reflected', object: { kind: 'course', id: course }, result };
}
