import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pagePath } from '../../src/core/course/address.ts';
import { byTurns } from '../support/by-turns.ts';
import {
  answerFirst,
  answered,
  backup,
  bringBack,
  choose,
  deleteAll,
  openPage,
  part,
  readLesson,
  saved,
  some,
  take,
  testTaken,
  version1,
} from '../support/my-data.ts';
import { pageTypes } from '../support/pages.ts';
import { readStored } from '../support/stored-record.ts';
import { tabTo } from '../support/tab-to.ts';

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
  await expect(results.locator('legend')).toBeFocused();
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
  const name = page.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveAccessibleDescription('Schreiben Sie einen Namen, oder wählen Sie „Ohne Namen“.');
  await name.fill('=cmd();Mia');
  await expect(results).toContainText('Name „=cmd();Mia“.');
  expect((await saved(page, 'Ergebnisse speichern')).text).toContain(`\r\n"'=cmd();Mia";`);
});

test('results say which tests they come from', async ({ page }) => {
  const { items } = JSON.parse(readFileSync('dist/de/catalogue.json', 'utf8')) as { items: { id: string; parallelOf?: string }[] };
  const asked = items.filter(({ parallelOf }) => parallelOf);
  await openPage(page);
  await take(page, [
    ...some,
    ...testTaken(
      5,
      'placement',
      asked.map(({ parallelOf }) => parallelOf!),
    ),
    ...testTaken(
      7,
      'final',
      asked.map(({ id }) => id),
    ),
  ]);
  await page.getByRole('button', { name: 'Zeigen, was in der Datei steht' }).click();
  const results = part(page, 'Ergebnisse für eine Trainerin');
  await expect(results).toContainText('In der Datei: 2 Fragen, 2 Tests nach Modulen und ihr Vergleich, Name „anonym“.');
});

test('the last of the older entries are shown, and the focus goes to the first of them', async ({ page }) => {
  await openPage(page);
  await take(
    page,
    Array.from({ length: 31 }, (_, at) => readLesson(at + 1)),
  );
  await page.getByRole('button', { name: '1 ältere zeigen' }).click();
  await expect(part(page, 'Alles im Einzelnen').getByRole('listitem').last()).toBeFocused();
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
