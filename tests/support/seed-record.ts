import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import type { AnsweredStatement, Statement } from '../../src/core/record/statement.ts';
import { itemAnswered, toStatement } from '../../src/core/record/statement.ts';

/** The course as its pages see it. */
export const catalogue = JSON.parse(readFileSync('dist/de/catalogue.json', 'utf8')) as Catalogue;

const courseId = /data-course="([^"]+)"/.exec(readFileSync('dist/de/index.html', 'utf8'))![1]!;

let count = 0;
type Said = Partial<AnsweredStatement['result'] & Pick<AnsweredStatement['context'], 'setting' | 'edition'>>;

/** An answer to an item of the course; right at the first try unless it says otherwise. */
export function answered(id: string, moment: number, said: Said = {}): Statement {
  const item = catalogue.items.find((each) => each.id === id)!;
  const { setting = 'lesson', edition = item.edition, ...result } = said;
  const context = { lesson: item.lesson, setting, place: 1, of: 5, edition };
  const deed = itemAnswered(id, context, { score: 1, response: null, tries: 1, hints: 0, ...result });
  return toStatement(deed, { now: () => moment }, { bits: () => (count += 1) });
}

/** Puts statements into the course's database, as an earlier visit would have. The page has to stand on the course's origin. */
export async function seedRecord(page: Page, statements: readonly Statement[]): Promise<void> {
  await page.evaluate(
    ([name, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1);
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('statements', { keyPath: 'id' }));
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('statements', 'readwrite');
          for (const statement of all) writing.objectStore('statements').put(statement);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [`course:${courseId}:record`, statements] as const,
  );
}

/** What the page itself has written down, oldest first. */
export const notes = (page: Page): Promise<Statement[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes(':said:'))
      .map((key) => JSON.parse(localStorage.getItem(key)!) as Statement)
      .sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1)),
  );
