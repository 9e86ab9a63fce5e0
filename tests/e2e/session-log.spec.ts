import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';

const deck = pageTypes.deck;
const spent = (page: Page, section: string) => page.locator(`[data-row="${section}"] [data-spent]`);
const elapsed = (page: Page) => page.locator('[data-show="elapsed"]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const keysOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.keys(localStorage).flatMap((key) => /:session:[^:]*:(.*)$/.exec(key)?.[1]?.replace(/n-.*/, '*') ?? []));

/** The file the browser saves when the button is pressed. */
async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await press(page, button);
  return readFileSync(await (await download).path(), 'utf8');
}

test('a session is kept once by two windows, through sleep, reload and a turned clock, and begins anew the next day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  const wall = await page.context().newPage();
  await wall.goto(`${deck}#versprechen/0`);
  await page.goto(`${deck}#versprechen/0/presenter`);
  await expect(page.locator('[data-company]')).toContainText('verbunden');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  // From here on time passes only when it is told to.
  await page.clock.pauseAt(new Date('2026-03-02T10:00:00'));

  await press(page, 'Zeit starten');
  await page.clock.runFor('09:00');
  await expect(page.locator('[data-row="start"] [data-difference]')).toHaveText('+1');
  await wall.keyboard.press('PageDown');
  await expect(page.locator('[data-row="eisberg"]')).toHaveAttribute('data-now');
  await page.clock.runFor('02:00');
  await expect(spent(page, 'start')).toHaveText('9:00');
  await expect(spent(page, 'eisberg')).toHaveText('2:00');

  // What is typed into a field is text, also where a digit or a letter would turn slides.
  const place = page.url();
  await page.getByLabel('Gruppe').fill('Gilde');
  await page.getByLabel('Parkplatz').focus();
  await page.keyboard.type('nb 3. Impressum');
  await page.keyboard.press('Enter');
  await page.clock.runFor(1000);
  await page.keyboard.type('Bewertungen');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-parked] li')).toHaveText([/^nb 3\. Impressum/, /^Bewertungen/]);
  await page.keyboard.press('Escape');
  await expect(page.locator('present-deck')).toBeFocused();
  await press(page, '„Bewertungen“ entfernen');
  await expect(page.getByRole('button', { name: 'Rückgängig' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-parked] li')).toHaveCount(2);
  expect(page.url()).toBe(place);

  // Turned back an hour; then the device sleeps for half an hour, and that was no part of the session.
  await page.clock.setSystemTime(new Date('2026-03-02T09:11:00'));
  await page.clock.runFor(2000);
  await expect(elapsed(page)).toHaveText(/^11:0\d$/);
  await page.clock.setSystemTime(new Date('2026-03-02T09:41:00'));
  await page.clock.runFor(1000);
  await expect(page.locator('[data-jump]')).toContainText('um 30 Minuten weitergesprungen');
  await expect(elapsed(page)).toHaveText(/^41:0\d$/);
  await press(page, 'Nicht mitzählen');
  await page.clock.runFor(1000);
  await expect(elapsed(page)).toHaveText(/^11:0\d$/);

  await press(page, 'Anhalten');
  await page.reload();
  await wall.reload();
  await page.clock.fastForward('10:00');
  await expect(elapsed(page)).toHaveText(/^11:0\d$/);
  await expect(page.getByLabel('Gruppe')).toHaveValue('Gilde');
  expect((await keysOf(page)).sort()).toEqual(['group', 'head', 'parked:*', 'parked:*', 'seen', 'watch', 'way']);

  await page.clock.setSystemTime(new Date('2026-03-03T09:00:00'));
  await page.reload();
  await expect(page.locator('[data-log-state]')).toContainText('begann am 2. März 2026 um 10:00 Uhr');
  await expect(elapsed(page)).toHaveText('0:00');
  await press(page, 'Diese weiterführen');
  await expect(elapsed(page)).toHaveText(/^11:0\d$/);
  await press(page, 'Sitzung beenden');
  await press(page, 'Neue Sitzung beginnen');
  await expect(page.getByLabel('Gruppe')).toHaveValue('');
  expect((await keysOf(page)).filter((key) => key === 'head')).toHaveLength(2);
});

const session = (number: number, more: object = {}) => ({
  version: 1,
  id: `chefsache-de-mm8y7c0${number}`,
  module: 'chefsache',
  title: 'Marketing ist Chefsache',
  locale: 'de',
  begun: `2026-03-0${number}T09:00:00.000Z`,
  planned: 75,
  extended: 5,
  group: `Runde ${number}`,
  sections: [
    { id: 'start', title: 'Ankommen', planned: 8, spent: 600 },
    { id: 'fall', title: 'Der Fall', planned: 20, spent: 0 },
  ],
  polls: [
    {
      kind: 'choice',
      slide: 'abstimmung',
      id: 'wirkung',
      words: 'Was wirkt am meisten?',
      at: '2026-03-02T09:05:00.000Z',
      options: [
        { id: 'a', letter: 'A', words: 'ein Logo' },
        { id: 'b', letter: 'B', words: 'das Telefon', correct: true },
      ],
      rounds: [
        [8, 4],
        [2, 10],
      ],
    },
    { kind: 'estimate', slide: 'schaetzen', id: 's', words: 'Wie viele?', at: '2026-03-02T09:06:00.000Z', rounds: [[40, 10, 20]] },
    { kind: 'open', slide: 'offen', id: 'o', words: 'Wer entscheidet?', at: '2026-03-02T09:07:00.000Z', rounds: [['niemand']] },
  ],
  parked: [{ id: 'n-1', text: 'Impressum klären', at: '2026-03-02T09:08:00.000Z' }],
  ...more,
});
const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
const exported = (...sessions: object[]): string =>
  JSON.stringify({ format: 'auf-kurs-session-log', version: 1, course: 'auf-kurs', sessions });

test('logs are read in, shown one at a time, renamed, deleted, brought back, exported and printed', async ({ page }) => {
  await page.goto(pageTypes.sessions);
  await expect(page.getByText('Noch liegt auf diesem Gerät kein Protokoll.')).toBeVisible();
  await page.setInputFiles('[data-files]', [
    file('gut.json', exported(session(1), session(2))),
    file('doppelt.json', exported(session(2), session(3))),
    file('foto.json', 'JFIF'),
    file('lernstand.json', '{"format":"auf-kurs-record","version":1,"statements":[]}'),
    file('krumm.json', exported(session(4, { planned: 'viel' }))),
  ]);
  await expect(page.locator('[data-taken] li')).toHaveText([
    'gut.json: 2 Sitzungen eingelesen.',
    'doppelt.json: eine Sitzung eingelesen, eine Sitzung war schon da.',
    /^foto\.json: übergangen\. Die Datei ist beschädigt oder enthält etwas ganz anderes\./,
    /^lernstand\.json: übergangen\. Die Datei enthält keine Protokolle dieses Kurses\./,
    /^krumm\.json: übergangen\. Sitzung 1 ist beschädigt, im Feld „planned“\./,
  ]);
  const logs = page.locator('details.log');
  await expect(logs.locator('summary [data-show="group"]')).toHaveText(['Runde 3', 'Runde 2', 'Runde 1']);
  await logs.nth(0).locator('summary').click();
  await logs.nth(1).locator('summary').click();
  await expect(page.locator('details.log[open]')).toHaveCount(1);
  const log = logs.nth(1);
  await expect(log.getByRole('row', { name: /Ankommen/ })).toHaveText('Ankommen810:00+2');
  await expect(log.getByRole('row', { name: /das Telefon/ })).toHaveText('B das Telefon richtig410');
  await expect(log.locator('[data-rounds] dd')).toHaveText(['10, 20, 40', 'in der Mitte: 20', 'niemand']);
  await expect(log.locator('[data-parked]')).toHaveText('Impressum klären');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await log.getByRole('textbox', { name: 'Gruppe' }).fill('Gilde');
  await expect(log.locator('summary')).toContainText('Gilde');
  expect(JSON.parse(await saved(page, 'Als Datei sichern'))).toMatchObject({ sessions: [{ id: session(2).id, group: 'Gilde' }] });
  const all = await saved(page, 'Alle in einer Datei sichern');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Gilde').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText('Runde 1').filter({ visible: true })).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });

  await press(page, 'Löschen');
  await expect(logs).toHaveCount(2);
  await press(page, 'Rückgängig');
  await expect(logs).toHaveCount(3);
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => localStorage.setItem('course:auf-kurs:session:kaputt:head', '{"cut'));
  await page.reload();
  await expect(page.locator('[data-unread-list]')).toHaveText('session:kaputt:head');
  await press(page, 'Unlesbares löschen');
  await expect(page.locator('[data-unread]')).toBeHidden();
  await page.setInputFiles('[data-files]', file('alle.json', all));
  await expect(logs).toHaveCount(3);
  expect(await saved(page, 'Alle in einer Datei sichern')).toBe(all);

  await page.goto('de/meine-daten.html');
  await expect(page.getByRole('region', { name: 'Was hier gespeichert ist' })).toContainText('Sitzungsprotokolle');
  await press(page, 'Alles löschen …');
  await page.getByRole('dialog').getByRole('button', { name: 'Alles löschen' }).click();
  await expect(page.getByText('Gelöscht.').first()).toBeVisible();
  await page.goto('en/session-log.html');
  await expect(page.getByText('There is no log on this device yet.')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('what was said in the other language is marked as such', async ({ page }) => {
  await page.goto(pageTypes.sessions);
  await expect(page.getByText('Noch liegt auf diesem Gerät kein Protokoll.')).toBeVisible();
  await page.setInputFiles('[data-files]', [file('english.json', exported(session(1, { locale: 'en' })))]);
  const english = page.locator('details.log [lang="en"]');
  await expect(english).toHaveText([
    'Marketing ist Chefsache',
    'Marketing ist Chefsache',
    'Ankommen',
    'Der Fall',
    'Was wirkt am meisten?',
    'A ein Logo',
    'B das Telefon',
    'Wie viele?',
    'Wer entscheidet?',
    'niemand',
  ]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it is and what it needs', async ({ page }) => {
    await page.goto('en/session-log.html');
    await expect(page.locator('.example-notice', { hasText: 'Without JavaScript' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(0);
  });
});
