import type { Calendar } from '../ports.ts';
import type { SessionParts } from './parts.ts';

/** An evening may last past midnight, milliseconds. */
const evening = 6 * 60 * 60 * 1000;

/** Whether a session goes on by itself: on the day it was begun or taken up again, until the trainer ends it. */
export function goesOn({ head, state }: Pick<SessionParts, 'head' | 'state'>, now: number, calendar: Calendar): boolean {
  const { open, moment } = state ?? { open: true, moment: Date.parse(head.begun) };
  return open && (calendar.dayOf(moment) === calendar.dayOf(now) || Math.abs(now - moment) < evening);
}
