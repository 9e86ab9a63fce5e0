/**
 * Days counted from 1 January 1970. Reviews are planned in days of the learner's calendar, and counting whole days is
 * what keeps summer time and journeys across time zones out of the intervals.
 */
export type Day = number;

const length = 24 * 60 * 60 * 1000;

/** @param name an ISO date without a time, "2026-11-22". */
export const toDay = (name: string): Day => Math.round(Date.parse(name) / length);

/** Midnight UTC of the day, for what wants a date: scheduling, formatting. Never to be read in local time. */
export const toDate = (day: Day): Date => new Date(day * length);

/** The ISO date of a day. */
export const nameOf = (day: Day): string => toDate(day).toISOString().slice(0, 10);
