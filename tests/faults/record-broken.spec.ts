import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { answerQuestion } from '../support/answer-question.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { pageTypes } from '../support/pages.ts';
import { notesOf, putEntries, putTexts, readDevice } from '../support/record-on-device.ts';
import { statement } from '../support/statements.ts';
import { watchErrors } from '../support/watch-errors.ts';

/** The statement as if it had been made in this sitting, with an answer the item takes today. */
const answeredToday = (said: { id: string; result?: object }) => ({
  ...said,
  timestamp: new Date().toISOString(),
  result: { ...said.result, response: 'bewertungen' },
});

const versionOne = JSON.parse(readFileSync('tests/fixtures/records/version-1.json', 'utf8')) as { id: string; result?: object }[];
test('23: broken and foreign notes, entries and copies: the page works, and they stay as they are', async ({ page }) => {
  const errors = watchErrors(page);
  const foreign = {
    'said:cut': '{"version":2,"id":"cut","verb":"ans',
    'said:foreign': '{"hello":"world"}',
    'said:null': 'null',
    'said:2026-01-01T00:00:00.000Z:x': '[]',
    'said:__proto__': '{"__proto__":{"polluted":1},"version":2}',
    progress: '{"mehr-als-werbung":{"read":tr',
  };
  await page.goto(pageTypes.imprint);
  await putTexts(page, foreign);
  await putEntries(page, [{ id: 'foreign', big: 'thing' }, statement({ id: 'not-a-uuid' }), statement({ verb: 'read' }), statement()]);
  await page.goto(pageTypes.lesson);
  await expect(page.locator('[data-lesson="mehr-als-werbung"]'), 'what is whole is derived').toHaveAttribute('data-progress', '');
  await expect.poll(async () => (await readDevice(page)).texts['progress']).toContain('kanzlei-unter-wasser');
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, 'kanzlei-unter-wasser'));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(5);
  const { texts } = await readDevice(page);
  for (const [key, text] of Object.entries(foreign)) if (key !== 'progress') expect(texts[key], key).toBe(text);
  expect(errors).toEqual([]);
});

test('23: what JSON cannot write in the database spoils only itself', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto(pageTypes.imprint);
  await putEntries(page, [statement()]);
  await page.evaluate(async () => {
    const { name } = (await indexedDB.databases())[0]!;
    await new Promise((resolve) => {
      const opening = indexedDB.open(name!);
      opening.addEventListener('success', () => {
        const writing = opening.result.transaction('statements', 'readwrite');
        const circle: Record<string, unknown> = { id: 'circle' };
        circle['self'] = circle;
        writing.objectStore('statements').put(circle);
        writing.objectStore('statements').put({ id: 'big', n: 1n });
        writing.addEventListener('complete', () => {
          opening.result.close();
          resolve(undefined);
        });
      });
    });
  });
  await putTexts(page, { progress: '{' });
  await page.goto(pageTypes.lesson);
  await expect.poll(async () => (await readDevice(page)).texts['progress']).toContain('kanzlei-unter-wasser');
  expect(errors).toEqual([]);
});

test('26: notes and entries of version 1 are read, and stay as they were written', async ({ page }) => {
  await page.goto(pageTypes.imprint);
  const [read, answered, other] = versionOne as [object, { id: string }, object];
  const today = answeredToday(answered);
  await putTexts(page, { [`said:${today.id}`]: JSON.stringify(today), progress: '' });
  await putEntries(page, [read, other]);
  await page.goto(pageTypes.lesson);
  await expect(page.locator('[data-lesson="mehr-als-werbung"]')).toHaveAttribute('data-progress', 'read');
  await wakeQuestions(page);
  await expect(questionOf(page, 'kanzlei-unter-wasser').locator('.verdict')).toBeVisible();
  await answerQuestion(questionOf(page, 'cafe-flickwerk'));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(4);
  const { entries } = await readDevice(page);
  expect(entries).toEqual(expect.arrayContaining([read, other, today]));
});

test('26: a tab of the version before may go on writing notes', async ({ page, context }) => {
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  const old = await context.newPage();
  await old.goto(pageTypes.imprint);
  const said = answeredToday(versionOne[1]!);
  await putTexts(old, { [`said:${said.id}`]: JSON.stringify(said) });
  await expect(questionOf(page, 'kanzlei-unter-wasser').locator('.verdict')).toBeVisible();
});

test('27: what a later edition has written is neither lost nor written over', async ({ page }) => {
  const later = statement({ version: 3, verb: 'dreamt', timestamp: '2026-01-01T00:00:00.000Z' });
  const twin = statement({ version: 3, verb: 'dreamt' });
  await page.goto(pageTypes.imprint);
  await putEntries(page, [later, twin]);
  await putTexts(page, { [`said:${twin.timestamp}:${twin.id}`]: JSON.stringify({ ...twin, version: 2, verb: 'answered' }) });
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, 'cafe-flickwerk'));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(3);
  expect((await readDevice(page)).entries).toEqual(expect.arrayContaining([later, twin]));
});

test('27: with a database of a later version the course goes on in localStorage and leaves it alone', async ({ page }) => {
  const errors = watchErrors(page);
  const later = statement({ version: 3 });
  await page.goto(pageTypes.imprint);
  await putEntries(page, [later], 2);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, 'kanzlei-unter-wasser'));
  await page.reload();
  await expect(questionOf(page, 'kanzlei-unter-wasser').locator('.verdict')).toBeVisible();
  const device = await readDevice(page);
  expect(notesOf(device).map(({ object }) => object.id)).toEqual(['kanzlei-unter-wasser']);
  expect(device.entries).toEqual([later]);
  expect(errors).toEqual([]);
});

test('34: an answer to an item that has changed since, or is gone, does no harm, and the item is asked anew', async ({ page }) => {
  const errors = watchErrors(page);
  const of = (id: string, response: unknown, edition?: string) =>
    statement({
      object: { kind: 'item', id },
      context: { lesson: 'mehr-als-werbung', setting: 'lesson', place: 2, of: 5, ...(edition && { edition }) },
      result: { score: 1, response, tries: 1, hints: 0 },
    });
  const said = [
    of('kanzlei-unter-wasser', 'sprechzeiten', 'another'),
    of('cafe-flickwerk', ['an-option-of-yesterday']),
    of('pflegedienst-kultur', { from: 'another kind' }),
    of('an-item-of-yesterday', 'x'),
  ];
  await page.goto(pageTypes.imprint);
  await putTexts(page, {
    ...Object.fromEntries(said.map((each) => [`said:${each.timestamp}:${each.id}`, JSON.stringify(each)])),
    progress: '',
  });
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await expect(page.locator('.verdict')).toHaveCount(0);
  await answerQuestion(questionOf(page, 'kanzlei-unter-wasser'));
  expect(errors).toEqual([]);
});
