import { createEmptyCard, fsrs, type Card as Memory, type Grade } from 'ts-fsrs';
import { toDate, type Day } from './day.ts';

/**
 * FSRS with its default parameters, fitted to some hundred million reviews by others: our learners give too few answers to
 * fit their own. Retention 0.9 is the value those parameters were made for, and means one forgotten item in ten, which
 * managers with ten minutes a week accept. No fuzz, so that the same record always gives the same days, on every device. No
 * short-term steps: nobody comes back after ten minutes, so pauses are whole days.
 */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** The memory before the first answer. */
export const newMemory = (day: Day): Memory => createEmptyCard(toDate(day));

/** @param day not before the day of the last answer. */
export const remember = (memory: Memory, day: Day, grade: Grade): Memory => scheduler.next(memory, toDate(day), grade).card;

/** The chance, 0 to 1, that the learner still knows it on that day. */
export const chanceToRecall = (memory: Memory, day: Day): number => scheduler.get_retrievability(memory, toDate(day), false);
