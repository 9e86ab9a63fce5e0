import { isInSitting } from '../../core/record/sitting.ts';
import type { Statement } from '../../core/record/statement.ts';
import { clock, store } from '../platform/device.ts';
import { giveWay } from '../platform/give-way.ts';
import { inTurn } from '../platform/in-turn.ts';
import { writeDatabase } from '../platform/statement-database.ts';
import { heedForgetting } from './heed-forgetting.ts';
import { askOnceToLast } from './lasting.ts';
import { renewLookBack } from './renew-look-back.ts';
import { isSavingDeclined } from './saving.ts';
import { readNotes, type Note } from './notes.ts';
import { savedNoteKeys } from './write-ahead.ts';

type WholeNote = Note & { readonly value: Pick<Statement, 'id' | 'timestamp' | 'verb'> };

/** Whether the note holds something with an id that is its own; only that can go into the database and be found again. */
function isWhole(note: Note): note is WholeNote {
  const { key, value } = note;
  if (typeof value !== 'object' || value === null) return false;
  return 'id' in value && typeof value.id === 'string' && key.endsWith(`:${value.id}`) && 'timestamp' in value;
}

const readWhole = (keys: readonly string[]): WholeNote[] => readNotes(keys).filter(isWhole);

/** What else follows from what the learner did, however little the database takes. */
function heed(notes: readonly WholeNote[]): void {
  renewLookBack(notes.map(({ value }) => value));
  if (notes.some(({ value }) => value.verb === 'answered')) void askOnceToLast();
}

/** Notes copied in one go; one sitting rarely leaves more, a year without a database does. */
const portion = 200;

/**
 * Copies the notes into the database and drops those of earlier sittings. Where the database refuses, notes stay where they
 * are. Statements that are there already stay as they are, so that tabs may do this at the same time, or be closed half-way.
 * Notes are read when the database is open: whoever deletes the notes first and then the database finds nothing written again.
 * @returns whether the database has everything.
 */
export function settle(): Promise<boolean> {
  heedForgetting();
  // Nothing may be written while another tab deletes everything.
  return inTurn('shared', settleNotes);
}

async function settleNotes(): Promise<boolean> {
  if (isSavingDeclined()) return false;
  const keys = savedNoteKeys();
  for (let at = 0; at < keys.length; at += portion) {
    const some = keys.slice(at, at + portion);
    heed(readWhole(some));
    let settled: WholeNote[] = [];
    try {
      await writeDatabase(() => {
        settled = readWhole(some);
        return settled.map(({ value }) => value);
      });
    } catch {
      return false;
    }
    for (const { key, value } of settled) if (!isInSitting(value.timestamp, clock.now())) store.remove(key);
    if (at + portion < keys.length) await giveWay();
  }
  return true;
}
