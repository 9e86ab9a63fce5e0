import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Statement } from '../../src/core/record/statement.ts';

const courseId = /name="course-base"[^>]*data-course="([^"]+)"/.exec(readFileSync('dist/de/index.html', 'utf8'))![1]!;

/** Key of something the course under test keeps on the device; also the name of its database (`record`). */
export const deviceKey = (name: string): string => `course:${courseId}:${name}`;

/** What the pages of the course have put on the device. Looking leaves nothing behind. */
export interface OnDevice {
  /** Texts in localStorage by key, without the course's prefix. */
  readonly texts: Readonly<Record<string, string>>;
  /** Entries of the database; undefined where there is none. */
  readonly entries: readonly { readonly [field: string]: unknown }[] | undefined;
}

export function readDevice(page: Page): Promise<OnDevice> {
  return page.evaluate(async (prefix) => {
    const texts = Object.fromEntries(
      Object.entries({ ...localStorage })
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, text]) => [key.slice(prefix.length), String(text)]),
    );
    const name = `${prefix}record`;
    if (!(await indexedDB.databases()).some((each) => each.name === name)) return { texts, entries: undefined };
    const request = <T>(asked: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error));
      });
    const database = await request(indexedDB.open(name));
    const entries = database.objectStoreNames.contains('statements')
      ? await request(database.transaction('statements').objectStore('statements').getAll())
      : [];
    database.close();
    return { texts, entries };
  }, deviceKey(''));
}

/** The notes among the texts, read, oldest first. */
export const notesOf = ({ texts }: OnDevice): Statement[] =>
  Object.keys(texts)
    .filter((key) => key.startsWith('said:'))
    .sort()
    .map((key) => JSON.parse(texts[key]!));

/** Puts texts into localStorage, under the course's prefix. */
export const putTexts = (page: Page, texts: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(
    ([all, prefix]) => {
      for (const [key, text] of Object.entries(all)) localStorage.setItem(prefix + key, text);
    },
    [texts, deviceKey('')] as const,
  );

/** Puts entries into the record's database, made in the given version where there is none. */
export const putEntries = (page: Page, entries: readonly object[], version = 1): Promise<void> =>
  page.evaluate(
    ([all, name, wanted]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, wanted);
        opening.addEventListener('upgradeneeded', () => {
          const { result } = opening;
          if (!result.objectStoreNames.contains('statements')) result.createObjectStore('statements', { keyPath: 'id' });
        });
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('statements', 'readwrite');
          for (const entry of all) writing.objectStore('statements').put(entry);
          writing.addEventListener('error', () => reject(writing.error));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [entries, deviceKey('record'), version] as const,
  );
