import type { Calendar } from '../ports.ts';
import type { Deed, Statement } from '../record/statement.ts';
import { nameOf, toDay, type Day } from './day.ts';
import { dayOfStatement } from './schedule.ts';

/** The learner puts today's review off to tomorrow. */
export function reviewPostponed(today: Day): Deed<'postponed'> {
  return { verb: 'postponed', object: { kind: 'review', id: 'due' }, result: { until: nameOf(today + 1) } };
}

/**
 * The day the review was put off to, if that is still ahead. What was said under a clock that ran ahead of today's does not
 * count, and nothing is put off for longer than a day: a turned clock must not silence the review for years.
 */
export function postponedTo(statements: readonly Statement[], now: number, calendar: Calendar): Day | undefined {
  const today = toDay(calendar.dayOf(now));
  const ends = statements
    .filter((statement) => statement.verb === 'postponed')
    .filter(({ timestamp }) => Date.parse(timestamp) <= now)
    .map((statement) => Math.min(toDay(statement.result.until), dayOfStatement(statement, now, calendar) + 1));
  return ends.find((end) => end > today);
}
