import { lookBackDay, nextLookBack } from '../../core/record/looking-back.ts';
import type { Statement } from '../../core/record/statement.ts';
import { calendar, clock, memory, store } from '../platform/device.ts';
import { lookBackKey, readLookBack } from './look-back.ts';
import { isSavingDeclined } from './saving.ts';

function write(day: string | undefined): void {
  if (day && day !== readLookBack()) (isSavingDeclined() ? memory : store).write(lookBackKey(), day);
}

/** Keeps the day of the next look back, so that the home page need not read the record. Takes any part of it. */
export function renewLookBack(statements: readonly Pick<Statement, 'verb' | 'timestamp'>[]): void {
  write(lookBackDay(statements, calendar, clock.now(), readLookBack() ?? undefined));
}

/** The learner does not want to look back this time. */
export function skipLookBack(): void {
  write(nextLookBack(calendar.dayOf(clock.now())));
}
