import { isInSitting } from '../../core/record/sitting.ts';
import { clock, store } from '../platform/device.ts';
import { writeDatabase } from '../platform/statement-database.ts';
import { isSavingDeclined } from './saving.ts';
import { readNotes, type Note } from './write-ahead.ts';

interface Whole {
  readonly id: string;
  readonly timestamp: string;
}

function isWhole(value: unknown): value is Whole {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'timestamp' in value;
}

/**
 * Copies the notes into the database and drops those of earlier sittings. Where the database refuses, notes stay where they
 * are. Writing a statement again changes nothing, so that tabs may do this at the same time.
 * @returns whether the database has everything.
 */
export async function settle(): Promise<boolean> {
  if (isSavingDeclined()) return false;
  const whole = readNotes().filter((note): note is Note & { value: Whole } => isWhole(note.value));
  try {
    if (whole.length > 0) await writeDatabase(whole.map(({ value }) => value));
  } catch {
    return false;
  }
  for (const { key, value } of whole) if (!isInSitting(value.timestamp, clock.now())) store.remove(key);
  return true;
}
