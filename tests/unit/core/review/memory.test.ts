import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDate } from '../../../../src/core/review/day.ts';
import { chanceToRecall, pauseAfter, remember, type Memory } from '../../../../src/core/review/memory.ts';

const history = fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 30 });

it('gives the states and pauses that FSRS itself gives card by card', () => {
  const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });
  fc.assert(
    fc.property(history, (answers) => {
      let day = 20_000;
      let card = createEmptyCard(toDate(day));
      let memory: Memory | undefined;
      for (const [elapsed, grade] of answers as [number, Grade][]) {
        day += elapsed;
        card = scheduler.next(card, toDate(day), grade).card;
        expect(pauseAfter(memory, day, grade)).toBe(card.scheduled_days);
        memory = remember(memory, day, grade);
        expect(memory).toEqual({ day, stability: card.stability, difficulty: card.difficulty });
        const later = day + (elapsed % 50);
        expect(chanceToRecall(memory, later)).toBeCloseTo(scheduler.get_retrievability(card, toDate(later), false), 6);
      }
    }),
  );
});

it('takes a day before the last answer for that day', () => {
  const memory = remember(undefined, 20_000, 3);
  expect(remember(memory, 19_000, 3)).toEqual(remember(memory, 20_000, 3));
  expect(chanceToRecall(memory, 19_000)).toBe(1);
});
