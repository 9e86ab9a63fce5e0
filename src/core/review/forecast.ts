import { Rating } from 'ts-fsrs';
import type { Card } from './card.ts';
import type { Day } from './day.ts';
import { pauseAfter } from './memory.ts';

/** The days a forecast looks ahead, today included. */
const horizon = 14;

export interface ForecastDay {
  readonly day: Day;
  readonly items: number;
}

/**
 * How many items come back on each of the next days. What is overdue counts for today, or, while the review is put off, for
 * the day it was put off to.
 */
export function forecast(cards: readonly Card[], today: Day, postponedTo: Day = today): ForecastDay[] {
  const days = cards.map(({ due }) => Math.max(due, postponedTo));
  return Array.from({ length: horizon }, (_, ahead) => ({
    day: today + ahead,
    items: days.filter((day) => day === today + ahead).length,
  }));
}

/** The first day with something to do once everything due today is answered well; undefined when there are no cards. */
export function nextDay(cards: readonly Card[], today: Day): Day | undefined {
  const days = cards.map(({ due, memory }) => (due > today ? due : today + pauseAfter(memory, today, Rating.Good)));
  return days.length > 0 ? Math.min(...days) : undefined;
}
