import { expect, test } from '@playwright/test';
import { answerFirst, backup, bringBack, choose, deleteAll, openPage, part, saved, some, take } from '../support/my-data.ts';
import { pageTypes } from '../support/pages.ts';
import { readStored } from '../support/stored-record.ts';

test('deleting leaves nothing, also with another tab open that goes on', async ({ context, page }) => {
  const lesson = await context.newPage();
  await lesson.goto(pageTypes.lesson);
  await lesson.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await answerFirst(lesson);
  await lesson
    .getByRole('link', { name: 'English' })
    .first()
    .evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await lesson.getByRole('link', { name: 'English' }).first().click();

  await openPage(page);
  await expect(part(page, 'Was hier gespeichert ist')).toContainText('2 Einträge');
  await page.evaluate(() => sessionStorage.setItem('other', 'x'));
  await deleteAll(page);
  const nothing = { local: {}, session: ['other'], databases: [], statements: [], cached: [] };
  expect(await readStored(page)).toEqual(nothing);

  await expect(lesson.getByRole('button', { name: 'Als gelesen markieren' })).toHaveAttribute('aria-disabled', 'false');
  await lesson.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await expect.poll(async () => (await readStored(lesson)).statements.map(({ verb }) => verb)).toEqual(['read']);
  expect(Object.keys((await readStored(lesson)).local).filter((key) => key.includes(':said:'))).toHaveLength(1);
});

test('what a tab holds only in memory is not written back after another has deleted', async ({ context, page }) => {
  const lesson = await context.newPage();
  await lesson.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (Reflect.get(globalThis, 'full') !== false) throw new DOMException('full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
  });
  await lesson.goto(pageTypes.lesson);
  await answerFirst(lesson);
  await expect.poll(async () => (await readStored(lesson)).statements.length).toBe(1);
  await openPage(page);
  await deleteAll(page);
  await lesson.evaluate(() => Reflect.set(globalThis, 'full', false));
  await lesson.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await expect.poll(async () => (await readStored(lesson)).statements.map(({ verb }) => verb)).toEqual(['read']);
});

test('a deletion the browser refuses is said', async ({ page }) => {
  await openPage(page);
  await take(page, some);
  await page.evaluate(() => {
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toContainText(
    'Der Browser hat nicht alles gelöscht. Noch da: course:auf-kurs:record.',
  );
});

test('a learner may think better of deleting, and save a backup first', async ({ page }) => {
  await openPage(page);
  await take(page, some);
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await expect(page.getByRole('dialog')).toContainText('Gelöscht werden 4 Einträge');
  expect((await saved(page, 'Zuerst eine Sicherung speichern')).text).toContain(some[3]!.id);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect((await readStored(page)).statements).toHaveLength(4);
});

test('session logs are no setting, and who deletes is told that no backup holds them', async ({ page }) => {
  await openPage(page);
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await expect(dialog).not.toContainText('Sitzungsprotokolle');
  await page.keyboard.press('Escape');
  await page.evaluate(() => localStorage.setItem('course:auf-kurs:session:a:head', '{}'));
  await page.reload();
  const line = (name: string) => part(page, 'Was hier gespeichert ist').locator('.facts > div', { hasText: name });
  await expect(line('Einstellungen')).toContainText('keine');
  await expect(line('Sitzungsprotokolle').getByRole('link')).toHaveAttribute('href', /\/de\/protokoll\.html$/);
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await expect(dialog).toHaveAccessibleDescription(/auch Ihre Sitzungsprotokolle\. Sie stehen in keiner Sicherung/);
  await expect(dialog.getByRole('link')).toHaveAttribute('href', /\/de\/protokoll\.html$/);
});

test('whoever wants nothing saved leaves nothing but that choice', async ({ page }) => {
  await openPage(page);
  await page.getByRole('switch').click();
  await expect(page.getByText('Ab jetzt wird nichts Neues gespeichert')).toBeVisible();
  await choose(page, backup(some));
  await expect(bringBack(page)).toContainText('Sie haben gewählt, dass nichts gespeichert wird.');
  await page.goto(pageTypes.lesson);
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await answerFirst(page);
  expect(await readStored(page)).toMatchObject({ local: { 'course:auf-kurs:saving': 'declined' }, databases: [] });
  expect(Object.keys((await readStored(page)).local)).toHaveLength(1);

  await openPage(page);
  await expect(page.getByRole('switch')).not.toBeChecked();
  await deleteAll(page);
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toContainText('Geblieben ist allein Ihre Wahl');
  await page.getByRole('switch').click();
  expect((await readStored(page)).local).toEqual({});
});

test('looking at the page stores nothing', async ({ page }) => {
  await openPage(page);
  expect(await readStored(page)).toEqual({ local: {}, session: [], databases: [], statements: [], cached: [] });
});

test('the browser is asked once to keep the record, after the first answer', async ({ page }) => {
  await page.addInitScript(() => {
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => {
      Reflect.set(globalThis, 'asked', (Reflect.get(globalThis, 'asked') ?? 0) + 1);
      return Promise.resolve(false);
    };
  });
  const asked = () => page.evaluate(() => Reflect.get(globalThis, 'asked'));
  await page.goto(pageTypes.lesson);
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await expect.poll(async () => (await readStored(page)).statements.length).toBe(1);
  expect(await asked()).toBeUndefined();
  await answerFirst(page);
  await expect.poll(asked).toBe(1);
  await page.reload();
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: 'Noch einmal' }).first().click();
  await answerFirst(page);
  await expect.poll(async () => (await readStored(page)).statements.length).toBe(3);
  expect(await asked()).toBeUndefined();

  await openPage(page);
  await page.getByRole('button', { name: 'Browser um Zusage bitten' }).click();
  await expect(part(page, 'Was hier gespeichert ist')).toContainText('Der Browser hat nicht zugesagt.');
  await expect(page.getByRole('status').filter({ hasText: 'Der Browser hat nicht zugesagt.' })).toBeFocused();
});

test('an answer the browser cannot keep is offered as a file at once', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await page.goto(pageTypes.lesson);
  await answerFirst(page);
  const { text } = await saved(page, 'Jetzt als Datei sichern');
  expect(JSON.parse(text)).toMatchObject({ course: 'auf-kurs', statements: [{ verb: 'answered' }] });
});
