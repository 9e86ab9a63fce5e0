import { createEmptyCard, forgetting_curve, fsrs, State, type Grade } from 'ts-fsrs';
import { toDate, type Day } from './day.ts';

/**
 * FSRS with its default parameters, fitted to some hundred million reviews by others: our learners give too few answers to
 * fit their own. Retention 0.9 is the value those parameters were made for, and means one forgotten item in ten, which
 * managers with ten minutes a week accept. No fuzz, so that the same record always gives the same days, on every device. No
 * short-term steps: nobody comes back after ten minutes, so pauses are whole days.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** What FSRS knows of one item after an answer. */
export interface Memory {
  readonly day: Day;
  /** Days until the chance to remember has sunk to 90 percent. */
  readonly stability: number;
  readonly difficulty: number;
}

/** The memory after an answer; `before` is undefined at the first one. A day before the last answer counts as that day. */
export function remember(before: Memory | undefined, day: Day, grade: Grade): Memory {
  const elapsed = before ? Math.max(0, day - before.day) : 0;
  const { stability, difficulty } = scheduler.next_state(before ?? null, elapsed, grade);
  return { day: Math.max(day, before?.day ?? day), stability, difficulty };
}

/** Whole days until the item comes back after an answer. */
export function pauseAfter(before: Memory | undefined, day: Day, grade: Grade): number {
  const today = Math.max(day, before?.day ?? day);
  const empty = createEmptyCard(toDate(today));
  const card = before ? { ...empty, ...before, state: State.Review, reps: 1, last_review: toDate(before.day) } : empty;
  return scheduler.next(card, toDate(today), grade).card.scheduled_days;
}

/** The chance, 0 to 1, that the learner still knows it on that day. */
export function chanceToRecall({ day, stability }: Memory, today: Day): number {
  return forgetting_curve(scheduler.parameters.w, Math.max(0, today - day), stability);
}
