/** What a learner does on the page "My data". */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import { questionOfKind, wakeQuestions } from './questions.ts';

const course = 'auf-kurs';
export const version1 = JSON.parse(readFileSync('tests/fixtures/records/version-1.json', 'utf8')) as unknown[];

const statement = (number: number, fields: object) => ({
  version: 2,
  id: `0f8b2c4e-6d1a-4b7c-9e21-${`${number}`.padStart(12, '0')}`,
  timestamp: new Date(Date.UTC(2026, 2, 3 + number, 8, 15)).toISOString(),
  ...fields,
});
export const readLesson = (number: number) => statement(number, { verb: 'read', object: { kind: 'lesson', id: 'mehr-als-werbung' } });
export const answered = (number: number, item: string, score: number, response: unknown = 'a') =>
  statement(number, {
    verb: 'answered',
    object: { kind: 'item', id: item },
    context: { lesson: 'mehr-als-werbung', setting: 'lesson', place: 1, of: 5 },
    result: { score, response, tries: 1, hints: 0 },
  });
/** A test handed in with nothing answered: two statements. */
export function testTaken(number: number, id: 'placement' | 'final', items: string[]): object[] {
  const object = { kind: 'test', id };
  const begun = statement(number, { verb: 'initialized', object, context: { items, seed: 1 } });
  return [begun, statement(number + 1, { verb: 'completed', object, context: { registration: begun.id } })];
}
export const some = [
  readLesson(1),
  answered(2, 'kanzlei-unter-wasser', 0.5),
  answered(3, 'kanzlei-unter-wasser', 1),
  answered(4, 'gibt-es-nicht', 0),
];

export const backup = (statements: unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'auf-kurs-record', version: 1, course, statements, aside: [], ...more });

export async function openPage(page: Page, path = 'de/meine-daten.html'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('switch')).toBeVisible();
}

export async function choose(page: Page, content: string | Buffer, name = 'sicherung.json'): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

export const part = (page: Page, name: string) => page.getByRole('region', { name });
export const bringBack = (page: Page) => part(page, 'Einlesen und zusammenführen');

export async function take(page: Page, statements: unknown[], more?: object): Promise<void> {
  await choose(page, backup(statements, more));
  await page
    .getByRole('button', { name: /übernehmen$/ })
    .first()
    .click();
  await expect(bringBack(page).getByRole('status')).toContainText('übernommen');
}

/** Presses the button and hands back the file the browser saves. */
export async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

export async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toContainText('Gelöscht.');
}

/** Answers a question of the lesson that is open. */
export async function answerFirst(page: Page): Promise<void> {
  await wakeQuestions(page);
  await answerQuestion(questionOfKind(page, 'single'));
}
