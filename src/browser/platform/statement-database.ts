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

function inTime<T>(work: Promise<T>, limit = patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The browser's database did not answer within ${limit} ms.`)), limit);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function use<T>(work: (database: IDBPDatabase) => Promise<T>, create: boolean, limit = patience): Promise<T | undefined> {
  let isNew = false;
  const opening = openDB(name(), 1, {
    upgrade(database, _, __, transaction) {
      isNew = true;
      if (create) {
        database.createObjectStore(table, { keyPath: 'id' });
        return;
      }
      // Looking must not leave anything behind: a database nobody has written to is not made.
      // That it fails is what is wanted; nobody else waits for it.
      transaction.done.catch(() => {});
      transaction.abort();
    },
  });
  try {
    const database = await inTime(opening);
    try {
      return await inTime(work(database), limit);
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

/** Everything in the database, as it was written. @throws when the browser refuses or does not answer. */
export async function readDatabase(): Promise<unknown[]> {
  return (await use((database) => database.getAll(table), false)) ?? [];
}

/** Writes all of them or none. @throws when the browser refuses, has no room, or does not answer. */
export async function writeDatabase(statements: readonly { readonly id: string }[]): Promise<void> {
  // A backup may bring thousands, which a slow phone writes in its own time.
  await use((database) => putAll(database, statements), true, patience + statements.length * 2);
}

async function putAll(database: IDBPDatabase, statements: readonly object[]): Promise<void> {
  const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([...statements.map((statement) => transaction.store.put(statement)), transaction.done]);
  } catch (error) {
    transaction.done.catch(() => {});
    try {
      // What a refused statement leaves open, those before it would be kept by.
      transaction.abort();
    } catch {
      // The browser has done so already.
    }
    throw error;
  }
}

/** @throws when the browser refuses or another tab of an old kind holds on to it. */
export async function deleteDatabase(): Promise<void> {
  await inTime(deleteDB(name()));
}
