import type { Backup } from '../../core/record/backup.ts';
import { compareRecords } from '../../core/record/compare-records.ts';
import type { Statement } from '../../core/record/statement.ts';
import { store } from '../platform/device.ts';
import { inTurn } from '../platform/in-turn.ts';
import { writeDatabase } from '../platform/statement-database.ts';
import { loadRecord } from './load-record.ts';
import { renewLookBack } from './renew-look-back.ts';
import { renewProgress } from './renew-progress.ts';
import { isSavingDeclined } from './saving.ts';
import { setAside } from './set-aside.ts';
import { noteKey, recorded, writeNote } from './write-ahead.ts';

/** Where there is no database, every statement becomes a note: all of them or none. */
function noteAll(statements: readonly Statement[]): boolean {
  for (const [at, statement] of statements.entries()) {
    if (writeNote(statement)) continue;
    for (const undone of statements.slice(0, at + 1)) store.remove(noteKey(undone));
    return false;
  }
  return true;
}

async function keepAll(statements: readonly Statement[]): Promise<boolean> {
  if (statements.length === 0) return true;
  try {
    await writeDatabase(statements);
    return true;
  } catch {
    return noteAll(statements);
  }
}

/**
 * Adds a backup to the record, all of it or nothing. What is there already stays as it is, so that the same backup twice
 * changes nothing.
 * @returns how many statements are new; undefined when the browser could not keep them all, and nothing has changed.
 */
export async function takeIn(backup: Backup): Promise<number | undefined> {
  if (isSavingDeclined()) return undefined;
  const taken = await inTurn('shared', async () => {
    const own = await loadRecord();
    const { fresh } = compareRecords(own.statements, backup.statements);
    const known = new Set(own.aside);
    const undo = setAside(backup.aside.filter((text) => !known.has(text)));
    if (!undo) return undefined;
    if (await keepAll(fresh)) return { fresh: fresh.length, statements: [...own.statements, ...fresh] };
    undo();
    return undefined;
  });
  if (!taken) return undefined;
  renewLookBack(taken.statements);
  await renewProgress();
  document.dispatchEvent(new Event(recorded));
  return taken.fresh;
}
