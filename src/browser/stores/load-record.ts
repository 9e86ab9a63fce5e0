import { isFromLaterVersion } from '../../core/record/migrate.ts';
import { mergeRecords } from '../../core/record/order.ts';
import { readStatement } from '../../core/record/read-statement.ts';
import type { Statement } from '../../core/record/statement.ts';
import { giveWay } from '../platform/give-way.ts';
import { canStoreText } from '../platform/local-storage.ts';
import { readDatabase } from '../platform/statement-database.ts';
import { isProgressKey } from './progress.ts';
import { isSavingDeclined } from './saving.ts';
import { readSetAside } from './set-aside.ts';
import { isNoteKey, readNotes, recorded } from './write-ahead.ts';

/** Where new statements go: into the database; into localStorage alone; nowhere, because the browser refuses or the learner has. */
export type Keeping = 'database' | 'local' | 'memory' | 'declined';

export interface LoadedRecord {
  /** Oldest first. */
  readonly statements: readonly Statement[];
  /** Entries that cannot be read, as text: damaged ones, and those of a later edition of the course. They stay where they are. */
  readonly aside: readonly string[];
  /** How many of those a later edition of the course has written. */
  readonly fromLater: number;
  readonly keeping: Keeping;
}

/** Entries read in one go; a slow phone takes a tenth of a second for these. */
const portion = 500;

async function keepingNow(reading: Promise<unknown>): Promise<Keeping> {
  if (isSavingDeclined()) return 'declined';
  return reading.then(
    () => 'database',
    () => (canStoreText() ? 'local' : 'memory'),
  );
}

/** Reads the whole record from everywhere it may be, without keeping the page from answering meanwhile. */
export async function loadRecord(): Promise<LoadedRecord> {
  const reading = readDatabase();
  const keeping = await keepingNow(reading);
  const notes = [...readSetAside(), ...readNotes()];
  const stored: unknown[] = await reading.catch(() => []);
  const statements: Statement[] = [];
  const unread: unknown[] = notes.filter(({ value }) => value === undefined).map(({ text }) => text);
  const values = [...stored, ...notes.map(({ value }) => value).filter((value) => value !== undefined)];
  for (const [at, value] of values.entries()) {
    const statement = readStatement(value);
    if (statement) statements.push(statement);
    else unread.push(value);
    if (at % portion === portion - 1) await giveWay();
  }
  const aside = unread.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return {
    statements: mergeRecords(statements, []),
    aside: [...new Set(aside)],
    fromLater: unread.filter(isFromLaterVersion).length,
    keeping,
  };
}

/** Calls back after every deed in this tab or another one, after a deletion, and when the page comes back from the history. Returns how to stop. */
export function followRecord(changed: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener(recorded, changed, { signal });
  // A merge and a deletion elsewhere show in the copy of the progress.
  window.addEventListener('storage', ({ key }) => (isProgressKey(key) || isNoteKey(key!)) && changed(), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && changed(), { signal });
  return () => stop.abort();
}
