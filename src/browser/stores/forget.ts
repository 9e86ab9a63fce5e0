import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';
import { inTurn } from '../platform/in-turn.ts';
import { deleteDatabase, readDatabase } from '../platform/statement-database.ts';
import { windowKeys } from '../platform/window-storage.ts';
import { dropMemory, tellForgetting } from './heed-forgetting.ts';
import { progressChanged } from './progress.ts';
import { isSavingKey } from './saving.ts';
import { recorded } from './write-ahead.ts';

/** What is left of a learner on the device, by name. */
export interface Traces {
  readonly databases: readonly string[];
  /** Keys of localStorage and sessionStorage. */
  readonly keys: readonly string[];
  /** Caches that hold anything but files of the course. */
  readonly caches: readonly string[];
}

const isOurs = (name: string): boolean => name.startsWith(courseKey(''));

async function ourDatabases(): Promise<string[]> {
  try {
    if (indexedDB.databases) return (await indexedDB.databases()).map(({ name }) => name ?? '').filter(isOurs);
    return (await readDatabase()).length > 0 ? [courseKey('record')] : [];
  } catch {
    // A browser that refuses its database holds none.
    return [];
  }
}

/** Looks through every place a browser offers, rather than believing that deleting has worked. */
export async function findTraces(): Promise<Traces> {
  const cacheNames = 'caches' in window ? await caches.keys().catch(() => []) : [];
  return {
    databases: await ourDatabases(),
    keys: [...store.keys(), ...windowKeys()].filter((key) => isOurs(key) && !isSavingKey(key)),
    caches: cacheNames.filter(isOurs),
  };
}

/**
 * Deletes everything the course keeps of the learner here, settings included, and sees to it that no other tab writes it
 * back. Only the choice that nothing be saved stays: without it, saving would begin again.
 * @returns what is left, which is nothing unless the browser refused.
 */
export async function forgetEverything(): Promise<Traces> {
  await inTurn('exclusive', async () => {
    for (const key of store.keys()) if (isOurs(key) && !isSavingKey(key)) store.remove(key);
    // Whether it worked is seen below.
    await deleteDatabase().catch(() => {});
  });
  dropMemory();
  tellForgetting();
  document.dispatchEvent(new Event(progressChanged));
  document.dispatchEvent(new Event(recorded));
  return findTraces();
}
