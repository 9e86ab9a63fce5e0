import { isFromLaterVersion } from '../../core/record/migrate.ts';
import { mergeRecords } from '../../core/record/order.ts';
import { readStatement } from '../../core/record/read-statement.ts';
import type { Statement } from '../../core/record/statement.ts';
import { eachInTurn } from '../platform/give-way.ts';
import { canStoreText } from '../platform/local-storage.ts';
import { readDatabase } from '../platform/statement-database.ts';
import { isProgressKey } from './progress.ts';
import { isSavingDeclined } from './saving.ts';
import { readSetAside } from './set-aside.ts';
import { readNotes } from './notes.ts';
import { isNoteKey, noteKeys, recorded } from './write-ahead.ts';

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

/** What cannot be read, for the learner to look at. The database may hold what JSON has no words for. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? `${each}` : each)) ?? String(value);
  } catch {
    return String(value);
  }
}

async function keepingNow(reading: Promise<unknown>): Promise<Keeping> {
  if (isSavingDeclined()) return 'declined';
  return reading.then(
    () => 'database',
    () => (canStoreText() ? 'local' : 'memory'),
  );
}

/**
 * Reads the whole record from everywhere it may be, without keeping the page from answering meanwhile. Notes come first: what
 * another tab moves into the database while this reads is then found twice rather than not at all.
 */
export async function loadRecord(): Promise<LoadedRecord> {
  const statements: Statement[] = [];
  const unread = new Map<string, unknown>();
  const take = (value: unknown, text?: string) => {
    const statement = value === undefined ? undefined : readStatement(value);
    if (statement) statements.push(statement);
    else unread.set(text ?? asText(value), value);
  };
  await eachInTurn(noteKeys(), (key) => readNotes([key]).forEach(({ value, text }) => take(value, text)));
  const reading = readDatabase();
  const keeping = await keepingNow(reading);
  for (const { value, text } of readSetAside()) take(value, text);
  await eachInTurn(await reading.catch(() => []), (value) => take(value));
  return {
    statements: mergeRecords(statements, []),
    aside: [...unread.keys()],
    fromLater: [...unread.values()].filter(isFromLaterVersion).length,
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
