/**
 * The learning record in IndexedDB: one database for each course, one object for each statement, keyed by its id. Every
 * call opens and closes it, so that no tab ever stands in the way of deleting or updating it.
 */
import { deleteDB, openDB, type IDBPDatabase } from 'idb';
import { courseKey } from './course-place.ts';

const name = () => courseKey('record');
const table = 'statements';

/** Some browsers neither open the database nor refuse to; after this long, milliseconds, the course goes on without it. */
const patience = 2000;

/** Entries fetched at once. The browser unpacks them in one go, during which it cannot answer the reader. */
const portion = 500;

function inTime<T>(work: Promise<T>, limit = patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The browser's database did not answer within ${limit} ms.`)), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function use<T>(work: (database: IDBPDatabase) => Promise<T>, create: boolean): Promise<T | undefined> {
  let isNew = false;
  const opening = openDB(name(), 1, {
    upgrade(database, _, __, transaction) {
      isNew = true;
      if (create) {
        database.createObjectStore(table, { keyPath: 'id' });
        return;
      }
      // Looking must not leave anything behind: a database nobody has written to is not made.
      transaction.done.catch(() => {});
      transaction.abort();
    },
  });
  try {
    const database = await inTime(opening);
    try {
      return await work(database);
    } finally {
      database.close();
    }
  } catch (error) {
    opening.then(
      (late) => late.close(),
      () => {},
    );
    if (isNew && !create) return undefined;
    throw error;
  }
}

function begin<Mode extends 'readonly' | 'readwrite'>(database: IDBPDatabase, mode: Mode) {
  const transaction = database.transaction(table, mode, { durability: 'strict' });
  // Who waits for it hears of a failure; nobody else needs to.
  transaction.done.catch(() => {});
  return transaction;
}

/** What a refused statement leaves open, those before it would be kept by. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser has done so already.
  }
}

/** Everything in the database, as it was written. @throws when the browser refuses or does not answer. */
export async function readDatabase(): Promise<unknown[]> {
  const entries: unknown[] = [];
  await use(async (database) => {
    let last: IDBValidKey | undefined;
    do {
      const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true);
      const some: unknown[] = await inTime(begin(database, 'readonly').store.getAll(range, portion));
      entries.push(...some);
      last = some.length === portion ? (some.at(-1) as { id: IDBValidKey }).id : undefined;
    } while (last !== undefined);
  }, false);
  return entries;
}

/**
 * Adds all of them or none. A statement whose id is there already is left as it stands: what a learner did is written once.
 * A function is asked for the statements once the database is open, and another tab that wants to delete it has to wait.
 * @throws when the browser refuses, has no room, or does not answer.
 */
export async function writeDatabase(
  statements: readonly { readonly id: string }[] | (() => readonly { readonly id: string }[]),
): Promise<void> {
  await use(async (database) => {
    const wanted = typeof statements === 'function' ? statements() : statements;
    if (wanted.length === 0) return;
    const writing = begin(database, 'readwrite');
    const { store } = writing;
    const add = async (statement: { readonly id: string }) => {
      if ((await store.getKey(statement.id)) === undefined) await store.add(statement);
    };
    try {
      // A backup may bring thousands, which a slow phone writes in its own time.
      await inTime(Promise.all([...wanted.map(add), writing.done]), patience + wanted.length * 2);
    } catch (error) {
      abort(writing);
      throw error;
    }
  }, true);
}

/** @throws when the browser refuses or another tab of an old kind holds on to it. */
export async function deleteDatabase(): Promise<void> {
  await inTime(deleteDB(name()));
}
