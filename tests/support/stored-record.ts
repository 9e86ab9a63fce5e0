import type { Page } from '@playwright/test';

/** Everything this origin keeps, as the browser lists it, whatever the course says. */
export interface Stored {
  readonly local: Record<string, string>;
  readonly session: string[];
  readonly databases: string[];
  readonly statements: { id: string; verb: string }[];
  /** Addresses in caches that are no file of the course. */
  readonly cached: string[];
}

export function readStored(page: Page): Promise<Stored> {
  return page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map(({ name }) => name!);
    const statements: { id: string; verb: string }[] = [];
    for (const name of databases) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      if (name.startsWith('course:')) {
        const reading = database.transaction('statements').objectStore('statements').getAll();
        await new Promise((resolve) => reading.addEventListener('success', resolve));
        statements.push(...reading.result);
      }
      database.close();
    }
    const cached: string[] = [];
    for (const name of await caches.keys()) if (!name.startsWith('course-files ')) cached.push(name);
    return { local: { ...localStorage }, session: Object.keys(sessionStorage), databases, statements, cached };
  });
}
