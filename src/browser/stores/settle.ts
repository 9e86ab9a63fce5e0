import { isInSitting } from '../../core/record/sitting.ts';
import type { Statement } from '../../core/record/statement.ts';
import { clock, store } from '../platform/device.ts';
import { inTurn } from '../platform/in-turn.ts';
import { writeDatabase } from '../platform/statement-database.ts';
import { heedForgetting } from './heed-forgetting.ts';
import { askOnceToLast } from './lasting.ts';
import { renewLookBack } from './renew-look-back.ts';
import { isSavingDeclined } from './saving.ts';
import { readNotes, type Note } from './write-ahead.ts';

type Whole = Pick<Statement, 'id' | 'timestamp' | 'verb'>;

function isWhole(value: unknown): value is Whole {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'timestamp' in value;
}

/**
 * Copies the notes into the database and drops those of earlier sittings. Where the database refuses, notes stay where they
 * are. Writing a statement again changes nothing, so that tabs may do this at the same time.
 * @returns whether the database has everything.
 */
export function settle(): Promise<boolean> {
  heedForgetting();
  // Nothing may be written while another tab deletes everything.
  return inTurn('shared', settleNotes);
}

async function settleNotes(): Promise<boolean> {
  if (isSavingDeclined()) return false;
  const whole = readNotes().filter((note): note is Note & { value: Whole } => isWhole(note.value));
  renewLookBack(whole.map(({ value }) => value));
  if (whole.some(({ value }) => value.verb === 'answered')) void askOnceToLast();
  try {
    if (whole.length > 0) await writeDatabase(whole.map(({ value }) => value));
  } catch {
    return false;
  }
  for (const { key, value } of whole) if (!isInSitting(value.timestamp, clock.now())) store.remove(key);
  return true;
}
