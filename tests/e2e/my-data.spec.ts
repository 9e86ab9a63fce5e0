import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagePath } from '../../src/core/course/address.ts';
import { byTurns } from '../support/by-turns.ts';
import { pageTypes } from '../support/pages.ts';
import { readStored } from '../support/stored-record.ts';
import { tabTo } from '../support/tab-to.ts';

const course = 'auf-kurs';
const version1 = JSON.parse(readFileSync('tests/fixtures/records/version-1.json', 'utf8')) as unknown[];

const statement = (number: number, fields: object) => ({
  version: 2,
  id: `0f8b2c4e-6d1a-4b7c-9e21-${`${number}`.padStart(12, '0')}`,
  timestamp: new Date(Date.UTC(2026, 2, 3 + number, 8, 15)).toISOString(),
  ...fields,
});
const readLesson = (number: number) => statement(number, { verb: 'read', object: { kind: 'lesson', id: 'mehr-als-werbung' } });
const answered = (number: number, item: string, score: number, response: unknown = 'a') =>
  statement(number, {
    verb: 'answered',
    object: { kind: 'item', id: item },
    context: { lesson: 'mehr-als-werbung', setting: 'lesson', place: 1, of: 5 },
    result: { score, response, tries: 1, hints: 0 },
  });
const some = [
  readLesson(1),
  answered(2, 'kanzlei-unter-wasser', 0.5),
  answered(3, 'kanzlei-unter-wasser', 1),
  answered(4, 'gibt-es-nicht', 0),
];

const backup = (statements: unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'auf-kurs-record', version: 1, course, statements, aside: [], ...more });

async function openPage(page: Page, path = 'de/meine-daten.html'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('switch')).toBeVisible();
}

async function choose(page: Page, content: string | Buffer, name = 'sicherung.json'): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const part = (page: Page, name: string) => page.getByRole('region', { name });
const bringBack = (page: Page) => part(page, 'Einlesen und zusammenführen');

async function take(page: Page, statements: unknown[], more?: object): Promise<void> {
  await choose(page, backup(statements, more));
  await page
    .getByRole('button', { name: /übernehmen$/ })
    .first()
    .click();
  await expect(bringBack(page).getByRole('status')).toContainText('übernommen');
}

/** Presses the button and hands back the file the browser saves. */
async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

async function deleteAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alles löschen …' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toContainText('Gelöscht.');
}

async function answerFirst(page: Page): Promise<void> {
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await expect(page.locator('.solution')).toHaveCount(0);
  const asked = page.locator('.q', { has: page.getByText('Eine Antwort', { exact: true }) }).first();
  await asked.getByRole('radio').first().check();
  await asked.locator('.btn--go').click();
  await expect(asked.locator('.verdict')).toBeVisible();
}

test('what was done in the course is saved, deleted and brought back the same', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await answerFirst(page);
  await openPage(page);
  await expect(part(page, 'Alles im Einzelnen').getByRole('listitem')).toHaveCount(2);
  await expect(part(page, 'Alles im Einzelnen')).toContainText('Gelesen: Lektion 1.1');
  await expect(part(page, 'Alles im Einzelnen')).toContainText('Im Selbst-Check beantwortet: „');

  const first = await saved(page, 'Sicherung speichern');
  expect(first.name).toMatch(/^auf-kurs-lernstand-\d{4}-\d\d-\d\d\.json$/);
  await deleteAll(page);
  await expect(part(page, 'Was hier gespeichert ist')).toContainText('Noch nichts.');

  await choose(page, first.text);
  await expect(bringBack(page)).toContainText(/In der Datei: 2 Einträge vom .* 2 davon sind hier neu\./);
  await page.getByRole('button', { name: '2 Einträge übernehmen' }).click();
  await expect(bringBack(page).getByRole('status')).toHaveText('2 Einträge sind übernommen.');
  expect((await saved(page, 'Sicherung speichern')).text).toBe(first.text);

  await choose(page, first.text);
  await expect(bringBack(page)).toContainText('Alles davon ist schon da.');
  expect((await saved(page, 'Sicherung speichern')).text).toBe(first.text);

  await page.goto('de/index.html');
  await expect(page.locator('[data-module-word]').first()).toContainText('1 von 4');
});

test('the file is named and written in English on the English page', async ({ page }) => {
  await openPage(page, 'en/my-data.html');
  expect((await saved(page, 'Save a backup')).name).toMatch(/^on-course-record-\d{4}-\d\d-\d\d\.json$/);
});

test('a backup of version 1 and one of another device are merged with what is here', async ({ page }) => {
  await openPage(page);
  await take(page, [...some, some[0]]);
  await choose(page, backup([...version1, some[1]]));
  await expect(bringBack(page)).toContainText(
    'In der Datei: 4 Einträge, vom 5. März 2026 bis 20. November 2026. 3 davon sind hier neu, 1 ist schon da.',
  );
  await page.getByRole('button', { name: '3 Einträge übernehmen' }).click();
  await expect(part(page, 'Was hier gespeichert ist')).toContainText('7 Einträge seit dem 4. März 2026');
  await expect(part(page, 'Alles im Einzelnen')).toContainText('eine Frage, die der Kurs nicht mehr hat (nicht richtig)');
});

test('what another edition has set aside comes along untouched', async ({ page }) => {
  const aside = ['{"version":1,', '{"version":9,"id":"spaeter","timestamp":"2026-03-04T00:00:00.000Z"}'];
  await openPage(page);
  await take(page, [readLesson(1)], { aside });
  await expect(part(page, 'Was hier gespeichert ist')).toContainText(
    '1 Eintrag ist beschädigt und beiseitegelegt; 1 Eintrag stammt aus einer neueren Fassung',
  );
  expect(JSON.parse((await saved(page, 'Sicherung speichern')).text)).toMatchObject({ aside: aside.toSorted() });
});

test.describe('a file that is no backup changes nothing and says why', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const bad = answered(9, 'kanzlei-unter-wasser', 7);
  const files: Record<string, [content: string, says: string]> = {
    'an empty one': ['', 'Die Datei ist leer.'],
    prose: ['Liebe Grüße', 'Die Datei ist beschädigt'],
    'half of one': [backup(some).slice(0, -30), 'Die Datei ist beschädigt'],
    'a page': ['<!doctype html><title>Anmelden</title>', 'Das ist eine Webseite'],
    'an archive': ['PK\u0003\u0004\u0014\u0000../evil', 'Das ist ein gepacktes Archiv.'],
    'another program’s': ['{"type":"excalidraw"}', 'Die Datei stammt aus einem anderen Programm.'],
    'another course’s': [backup(some, { course: 'seefahrt' }), 'Die Sicherung gehört zu einem anderen Kurs („seefahrt“).'],
    'a later one': [backup(some, { version: 2 }), 'Die Sicherung stammt aus einer neueren Fassung'],
    'one with a bad entry': [backup([some[0], bad]), `Eintrag 2 (${bad.id}) ist beschädigt, im Feld „result.score“.`],
    '10,000 levels': [deep(10_000), 'das in keiner Sicherung vorkommt'],
    '10,000 levels inside': [backup(some).replace('"response":"a"', `"response":${deep(10_000)}`), 'das in keiner Sicherung vorkommt'],
    __proto__: [backup(some).replace('{', '{"__proto__":{"polluted":1},'), 'das in keiner Sicherung vorkommt'],
    'constructor.prototype in an answer': [
      backup(some).replace('"response":"a"', '"response":{"constructor":{"prototype":{"polluted":1}}}'),
      'das in keiner Sicherung vorkommt',
    ],
  };

  test('every kind of them', async ({ page }) => {
    await openPage(page);
    await take(page, some);
    const before = await readStored(page);
    for (const [kind, [content, says]] of Object.entries(files)) {
      await choose(page, content);
      await expect(bringBack(page).getByRole('status'), kind).toContainText(says);
      await expect(bringBack(page).getByRole('status'), kind).toContainText('Ihr Lernstand ist unverändert.');
      expect(await readStored(page), kind).toEqual(before);
      expect(await page.evaluate(() => ({}) as { polluted?: number }), kind).not.toHaveProperty('polluted');
    }
  });

  test('200 MB are refused by their size, unread', async ({ page }, info) => {
    const path = info.outputPath('riesig.json');
    const file = await open(path, 'w');
    await file.truncate(200 * 1024 * 1024);
    await file.close();
    await page.addInitScript(() => {
      File.prototype.text = () => Promise.reject(new Error('read'));
    });
    await openPage(page);
    await page.setInputFiles('input[type=file]', path);
    await expect(bringBack(page).getByRole('status')).toContainText('Die Datei ist größer als 20 MB.');
  });

  test('markup in texts is shown as text', async ({ page }) => {
    const text = '<img src=x onerror="document.title=1"></script>javascript:alert(1)';
    await openPage(page);
    await take(page, [answered(1, 'kanzlei-unter-wasser', 1, { text, ticked: [] })]);
    await expect(part(page, 'Alles im Einzelnen').getByText(text)).toBeVisible();
    expect(await page.title()).not.toBe('1');
  });
});

test('an import that the browser breaks off leaves nothing of it behind', async ({ page }) => {
  await openPage(page);
  await take(page, [some[0]]);
  const before = await readStored(page);
  await page.evaluate(() => {
    let added = 0;
    const { add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.add = function (...args) {
      if ((added += 1) > 1) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    };
    let notes = 0;
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...args) {
      if (args[0].includes(':said:') && (notes += 1) > 1) throw new DOMException('full', 'QuotaExceededError');
      setItem.apply(this, args);
    };
  });
  await choose(page, backup(some, { aside: ['kaputt'] }));
  await page.getByRole('button', { name: '3 Einträge übernehmen' }).click();
  await expect(bringBack(page).getByRole('status')).toContainText('Es wurde nichts übernommen, Ihr Lernstand ist unverändert.');
  expect(await readStored(page)).toEqual(before);
  await page.reload();
  await expect(part(page, 'Was hier gespeichert ist')).toContainText('1 Eintrag seit');
});

test('results go to a trainer with or without a name, and without answers', async ({ page }) => {
  await openPage(page);
  await take(page, some);
  await page.getByRole('button', { name: 'Zeigen, was in der Datei steht' }).click();
  const results = part(page, 'Ergebnisse für eine Trainerin');
  await expect(results).toContainText('In der Datei: 2 Fragen, Name „anonym“.');
  const mark = /Kennzeichen „([a-z0-9]+)“/.exec(await results.innerText())![1]!;
  await expect(results.getByRole('listitem').first()).toContainText(
    '2 Versuche, zuerst 50 % am 5. März 2026, zuletzt 100 % am 6. März 2026',
  );
  const anonymous = await saved(page, 'Ergebnisse speichern');
  expect(anonymous.name).toMatch(/^auf-kurs-ergebnisse-.*\.csv$/);
  expect(anonymous.text).toMatch(/^\uFEFFName;Art;Lektion oder Modul;/);
  expect(anonymous.text.match(new RegExp(`;auf-kurs/1/${mark}$`, 'gm'))).toHaveLength(2);
  expect(anonymous.text.match(/^anonym;/gm)).toHaveLength(2);
  for (const { id } of some) expect(anonymous.text).not.toContain(id);

  await page.getByRole('radio', { name: 'Mit Namen' }).check();
  await page.getByRole('button', { name: 'Ergebnisse speichern' }).click();
  await expect(results.getByRole('status')).toHaveText('Schreiben Sie einen Namen, oder wählen Sie „Ohne Namen“.');
  await page.getByRole('textbox', { name: 'Name' }).fill('=cmd();Mia');
  await expect(results).toContainText('Name „=cmd();Mia“.');
  expect((await saved(page, 'Ergebnisse speichern')).text).toContain(`\r\n"'=cmd();Mia";`);
});

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
  expect(JSON.parse(text)).toMatchObject({ course, statements: [{ verb: 'answered' }] });
});

test('two questions after a module, once it is read, can be answered and changed', async ({ page }) => {
  const rating = page.locator('module-rating');
  await page.goto(pageTypes.module);
  await expect(rating).toBeHidden();
  await page.evaluate(
    (lessons) => {
      const progress = Object.fromEntries(lessons.map((id) => [id, { read: true, practised: false, secure: false, answered: [] }]));
      localStorage.setItem('course:auf-kurs:progress', JSON.stringify(progress));
    },
    ['mehr-als-werbung', 'fuenf-gruende', 'steuern-statt-rudern', 'alle-machen-marketing'],
  );
  await page.reload();
  const rate = async (use: string, confidence: string) => {
    await rating.getByRole('group', { name: 'Wie viel davon' }).getByRole('radio', { name: use }).check();
    await rating.getByRole('group', { name: 'Wie sicher' }).getByRole('radio', { name: confidence }).check();
    await rating.getByRole('button').click();
    await expect(rating.getByRole('status')).toHaveText('Festgehalten. Sie können die Antworten jederzeit ändern.');
  };
  await rating.getByRole('button').click();
  await expect(rating.getByRole('status')).toHaveText('Wählen Sie bei beiden Fragen eine Zahl.');
  await rate('4', '2');
  await page.reload();
  await expect(rating.getByRole('group', { name: 'Wie viel davon' }).getByRole('radio', { name: '4' })).toBeChecked();
  await rate('5', '2');
  const { violations } = await new AxeBuilder({ page }).include('module-rating').analyze();
  expect(violations).toEqual([]);
  await openPage(page);
  await expect(part(page, 'Alles im Einzelnen').getByRole('listitem')).toHaveText([/anwenden 5 von 5/, /anwenden 4 von 5/]);
});

test('after thirty days the home page leads to the look back, once', async ({ page }) => {
  await openPage(page);
  await take(page, some);
  await page.goto('de/index.html');
  await page.getByRole('link', { name: 'Ein Monat ist um: kurz zurückblicken' }).click();
  const lookBack = part(page, 'Rückblick nach 30 Tagen');
  await lookBack.getByRole('button', { name: 'Rückblick festhalten' }).click();
  await expect(lookBack.getByText('Wählen Sie zuerst Ja')).toBeVisible();
  await lookBack.getByRole('radio', { name: 'Teilweise' }).check();
  await lookBack.getByRole('textbox', { name: 'Welcher kleinere Schritt' }).fill('Ein Schild an die Tür');
  await lookBack.getByRole('button', { name: 'Rückblick festhalten' }).click();
  await expect(lookBack.getByText('Festgehalten.')).toBeVisible();
  await expect(lookBack).toContainText('Ihr nächster Rückblick ist am');
  await expect(part(page, 'Alles im Einzelnen')).toContainText('Ein Schild an die Tür');
  await page.goto('de/index.html');
  await expect(page.locator('look-back-line')).not.toBeEmpty();
  await expect(page.getByRole('link', { name: /zurückblicken/ })).toHaveCount(0);
});

test('everything goes by keyboard', async ({ page }) => {
  await openPage(page);
  await tabTo(page, '.data .btn--go');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await download;
  await tabTo(page, 'input[type=file]');
  // Right after a download the browser now and then swallows the first press.
  const chooser = page.waitForEvent('filechooser');
  await expect(async () => {
    await page.keyboard.press('Space');
    expect(await Promise.race([chooser, new Promise((resolve) => setTimeout(resolve, 2000))])).toBeTruthy();
  }).toPass();
  await (await chooser).setFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(backup(some)) });
  await expect(page.getByRole('group', { name: /In der Datei: 4 Einträge/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bringBack(page).getByRole('status')).toBeFocused();
  await expect(bringBack(page).getByRole('status')).toHaveText('4 Einträge sind übernommen.');
  await tabTo(page, '[aria-labelledby=delete] > p > .btn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Zuerst eine Sicherung speichern' })).toBeFocused();
  await tabTo(page, 'dialog .btn--go');
  await page.keyboard.press('Enter');
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toBeFocused();
  await expect(part(page, 'Alles löschen').getByRole('status').first()).toContainText('Gelöscht.');
});

for (const [locale, colorScheme] of byTurns) {
  test(`with everything open it passes axe in ${colorScheme}, ${locale}, and fits 320 px`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 } });
    const page = await context.newPage();
    await openPage(page, pagePath(locale, 'data'));
    await choose(page, backup(some, { aside: ['kaputt'] }));
    await page.locator('.preview .btn').first().click();
    await page.locator('[aria-labelledby=results] .btn').click();
    await page.locator('[aria-labelledby=results] input').last().check();
    await choose(page, 'kaputt');
    await expect(page.locator('.data .err').first()).toBeVisible();
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await check();
    await choose(page, backup(version1));
    await expect(page.locator('.preview')).toBeVisible();
    await page.locator('[aria-labelledby=delete] > p > .btn').click();
    await check();
    await context.close();
  });
}
