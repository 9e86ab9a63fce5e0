import { isInSitting } from '../../core/record/sitting.ts';
import { clock, store } from '../platform/device.ts';
import { giveWay } from '../platform/give-way.ts';
import { writeDatabase } from '../platform/statement-database.ts';
import { isSavingDeclined } from './saving.ts';
import { readNotes, savedNoteKeys, type Note } from './write-ahead.ts';

interface Whole {
  readonly id: string;
  readonly timestamp: string;
}

/** Whether the note holds something with an id that is its own; only that can go into the database and be found again. */
function isWhole(note: Note): note is Note & { value: Whole } {
  const { key, value } = note;
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && key.endsWith(`:${value.id}`) && 'timestamp' in value;
}

/** Notes copied in one go; one sitting rarely leaves more, a year without a database does. */
const portion = 200;

/**
 * Copies the notes into the database and drops those of earlier sittings. Where the database refuses, notes stay where they
 * are. Statements that are there already stay as they are, so that tabs may do this at the same time, or be closed half-way.
 * Notes are read when the database is open: whoever deletes the notes first and then the database finds nothing written again.
 * @returns whether the database has everything.
 */
export async function settle(): Promise<boolean> {
  if (isSavingDeclined()) return false;
  const keys = savedNoteKeys();
  for (let at = 0; at < keys.length; at += portion) {
    let whole: (Note & { value: Whole })[] = [];
    try {
      await writeDatabase(() => {
        whole = readNotes(keys.slice(at, at + portion)).filter(isWhole);
        return whole.map(({ value }) => value);
      });
    } catch {
      return false;
    }
    for (const { key, value } of whole) if (!isInSitting(value.timestamp, clock.now())) store.remove(key);
    if (at + portion < keys.length) await giveWay();
  }
  return true;
}
