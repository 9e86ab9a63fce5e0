import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { nameLength } from '../../src/core/certificate/fragment.ts';
import { pagePath } from '../../src/core/course/address.ts';
import type { Catalogue } from '../../src/core/course/catalogue.ts';
import { locales, type Locale } from '../../src/core/locale/locale.ts';
import { itemAnswered, lessonRead, toStatement, type Deed, type Statement } from '../../src/core/record/statement.ts';
import { testBegun, testHandedIn } from '../../src/core/test/deeds.ts';
import { byTurns } from '../support/by-turns.ts';
import { a4, printed } from '../support/printed.ts';
import { expectStatus } from '../support/offline-status.ts';
import { tabTo } from '../support/tab-to.ts';
import { shiftsOn, watchShifts } from '../support/layout-shifts.ts';

const catalogueOf = (locale: Locale): Catalogue => JSON.parse(readFileSync(`dist/${locale}/catalogue.json`, 'utf8')) as Catalogue;
const { items, lessons, modules } = catalogueOf('de');
const module = modules.find(({ complete }) => complete)!;
const itsLessons = lessons.filter((lesson) => lesson.module === module.id);

let count = 0;
const said = (deed: Deed): Statement => toStatement(deed, { now: () => Date.parse('2026-11-22T09:00Z') }, { bits: () => (count += 1) });
const read = (wanted: readonly { id: string }[]) => wanted.map(({ id }) => said(lessonRead(id)));
const moduleRead = read(itsLessons);

function finalPassed(): Statement[] {
  const asked = items.filter(({ use, lesson }) => use.includes('final') && itsLessons.some(({ id }) => id === lesson)).slice(0, 2);
  const begun = said(
    testBegun(
      'final',
      asked.map(({ id }) => id),
      1,
    ),
  );
  const context = { setting: 'test', registration: begun.id, of: 2 } as const;
  const answers = asked.map(({ id, lesson }, at) =>
    said(itemAnswered(id, { ...context, lesson, place: at + 1 }, { score: 0.8, response: null, tries: 1, hints: 0 })),
  );
  return [begun, ...answers, said(testHandedIn('final', begun.id))];
}

/** Opens a page as a learner who has done all this. */
async function open(page: Page, path: string, done: readonly Statement[] = []): Promise<void> {
  await page.addInitScript((notes) => {
    for (const note of notes) localStorage.setItem(`course:auf-kurs:said:${note.id}`, JSON.stringify(note));
  }, done);
  await page.goto(path);
}

async function openSheet(page: Page, done: readonly Statement[] = moduleRead, locale: Locale = 'de'): Promise<void> {
  await open(page, pagePath(locale, 'certificate'), done);
  await expect(page.locator('course-certificate[data-state="ready"]')).toBeVisible();
}

const fact = (page: Page, name: string) => page.locator(`[data-fact="${name}"]`);
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Ihr Name auf der Bestätigung' });
const outcome = (page: Page, is: string) => page.locator(`check-certificate[data-outcome="${is}"]`);

/** From the sheet to the form, which then holds what the sheet says. */
async function goVerify(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Dieses Blatt prüfen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bestätigung prüfen');
  await expect(page.getByRole('textbox', { name: 'Prüfcode' }), 'the sheet fills its details in').not.toHaveValue('');
}

test.describe('the certificate', () => {
  test('names and links the lessons that are missing, as long as no module is read', async ({ page }) => {
    await open(page, pagePath('de', 'certificate'), read(itsLessons.slice(0, 1)));
    await expect(page.getByText('sobald Sie ein Modul ganz gelesen haben')).toBeVisible();
    await expect(fact(page, 'missing')).toContainText(module.title);
    const links = fact(page, 'unread').getByRole('link');
    await expect(links).toHaveText(itsLessons.slice(1).map(({ sheet, title }) => `${sheet} ${title}`));
    await expect(nameField(page)).toBeHidden();
    await expect(fact(page, 'code')).toBeHidden();
    await links.first().click();
    await expect(page).toHaveURL(new RegExp(`${itsLessons[1]!.path}$`));
  });

  test('says what was done, and marks it on the chart', async ({ page }) => {
    await openSheet(page, [...moduleRead, ...finalPassed()]);
    await expect(fact(page, 'modules').getByRole('listitem')).toHaveText([module.title]);
    await expect(fact(page, 'extent')).toContainText(`${itsLessons.length} Lektionen gelesen, 0 Selbst-Checks beantwortet`);
    await expect(fact(page, 'final')).toHaveText('Abschlusstest mit 2 Fragen bestanden, 70 bis 84\u00a0%.');
    await expect(fact(page, 'day')).toHaveText('22. November 2026');
    await expect(fact(page, 'code')).toHaveText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await expect(fact(page, 'address')).toHaveText(/^http:\/\/localhost:\d+\/de\/bestaetigung-pruefen\.html$/);
    await expect(page.locator('circle[data-state="done"]')).toHaveCount(1);
    await expect(page.getByText('Kein amtliches Zeugnis')).toBeVisible();
  });

  test('names nobody who has not typed a name, and keeps none', async ({ page }) => {
    await openSheet(page);
    await expect(fact(page, 'name')).toHaveText('');
    const unnamed = await fact(page, 'code').textContent();
    await nameField(page).fill('Petra Brandt');
    await expect(fact(page, 'name')).toHaveText('Petra Brandt');
    await expect(fact(page, 'code')).not.toHaveText(unnamed!);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Brandt');
    await page.goto('about:blank');
    await page.goto(pagePath('de', 'certificate'));
    await expect(fact(page, 'code')).toHaveText(unnamed!);
  });

  test('follows what is learned in another tab', async ({ page, context }) => {
    await open(page, pagePath('de', 'certificate'), moduleRead.slice(1));
    await expect(page.locator('course-certificate[data-state="short"]')).toBeVisible();
    const other = await context.newPage();
    await other.goto(itsLessons[0]!.path);
    await other.getByRole('button', { name: 'Als gelesen markieren' }).click();
    await expect(page.locator('course-certificate[data-state="ready"]')).toBeVisible();
  });

  test('says when the course’s details do not arrive', async ({ page }) => {
    await page.route('**/catalogue.json', (route) => route.abort());
    await open(page, pagePath('de', 'certificate'), moduleRead);
    await expect(page.getByRole('alert')).toContainText('Laden Sie die Seite noch einmal');
  });

  test('shows markup in a name as text', async ({ page }) => {
    await openSheet(page);
    const hostile = '<img src=x onerror="document.title=1"><b>Petra</b>';
    await nameField(page).fill(hostile);
    await expect(fact(page, 'name')).toHaveText(hostile);
    await expect(fact(page, 'name').locator('*')).toHaveCount(0);
  });

  for (const done of ['nothing', 'a module']) {
    for (const width of [390, 1440]) {
      test(`does not shift while it loads with ${done} done at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await watchShifts(page);
        await open(page, pagePath('de', 'certificate'), done === 'nothing' ? [] : moduleRead);
        await expect(page.locator('course-certificate[data-state]')).toBeVisible();
        await page.waitForLoadState('networkidle');
        expect(await shiftsOn(page)).toEqual([]);
      });
    }
  }
});

/** A course in which everything is written and read: the fullest sheet there can be. */
async function openFullSheet(page: Page, locale: Locale): Promise<void> {
  const course = catalogueOf(locale);
  const all = Array.from({ length: 8 }, (_, at) => ({
    ...module,
    id: at === 0 ? module.id : `m${at}`,
    number: at + 1,
    title: 'Marketing, Kommunikation und Vertrieb',
  }));
  const written = [...course.lessons, ...all.slice(1).map(({ id }) => ({ ...course.lessons[0]!, id: `${id}-l`, module: id }))];
  // A worker that is there already would answer from its own store.
  await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined }));
  await page.route('**/catalogue.json', (route) => route.fulfill({ json: { ...course, modules: all, lessons: written } }));
  await openSheet(page, [...read(written), ...finalPassed()], locale);
  await expect(fact(page, 'modules').locator('li')).toHaveCount(8);
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both pages say what they are and what they need', async ({ page }) => {
    for (const path of [pagePath('de', 'certificate'), pagePath('de', 'verify')]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main noscript p')).toBeVisible();
      expect(await page.locator('main noscript p').innerText()).toContain('JavaScript');
      await expect(page.locator('main :is(button, input)').filter({ visible: true })).toHaveCount(0);
    }
  });
});

for (const locale of locales) {
  for (const name of ['', 'Petra Brandt', `Dr. Maximiliane ${'Hohenstein-'.repeat(4)}B.`, 'W'.repeat(nameLength)]) {
    test(`in ${locale} with "${name}" it prints to one sheet of A4, all on it`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openFullSheet(page, locale);
      await page.locator('#name').fill(name);
      expect(await printed(page)).toEqual([a4.landscape]);
      // A4 in CSS pixels. Nothing leaves the sheet, and no text stands on another.
      await page.setViewportSize({ width: 1123, height: 794 });
      await page.emulateMedia({ media: 'print' });
      const box = async (selector: string) => (await page.locator(selector).boundingBox())!;
      const [art, text, fine] = [await box('.cert__art'), await box('.cert__text'), await box('.cert__fine')];
      expect(text.y + text.height, 'above the small print').toBeLessThan(fine.y);
      expect(fine.y + fine.height).toBeLessThan(art.y + art.height);
      for (const gone of ['.mast', '.foot', '.desk__bar', '.print-head']) await expect(page.locator(gone)).toBeHidden();
    });
  }
}

test('by night the sheet is white all the same, on screen and on paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openSheet(page);
  const look = () =>
    page
      .locator('.cert')
      .evaluate((sheet) => [getComputedStyle(sheet).backgroundColor, getComputedStyle(sheet.querySelector('h1')!).color]);
  expect(await look()).toEqual(['rgb(255, 255, 255)', 'rgb(16, 35, 63)']);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await look()).toEqual(['rgb(255, 255, 255)', 'rgb(16, 35, 63)']);
});

test.describe('checking a certificate', () => {
  test('takes a sheet from the certificate’s link, and leaves no name in the address', async ({ page }) => {
    await openSheet(page, [...moduleRead, ...finalPassed()]);
    await nameField(page).fill('Zoë Groß');
    await goVerify(page);
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Zoë Groß');
    await expect(page).toHaveURL(/bestaetigung-pruefen\.html$/);
    await page.getByRole('button', { name: 'Blatt prüfen' }).click();
    await expect(page.getByRole('status')).toContainText('passen zusammen');
    await expect(page.getByRole('status')).toContainText('Jede Person kann');
  });

  test('works by keyboard alone, and forgives how things are typed', async ({ page }) => {
    await openSheet(page);
    await nameField(page).fill('Petra Brandt');
    const code = (await fact(page, 'code').textContent())!;
    await page.goto(pagePath('de', 'verify'));
    await tabTo(page, '#sheet-name');
    await page.keyboard.type('  Petra  Brandt');
    await tabTo(page, `#sheet-${module.id}`);
    await page.keyboard.press('Space');
    for (const [field, typed] of [
      ['lessons', `${itsLessons.length}`],
      ['checks', ' 0'],
      ['hours', '0,5'],
      ['day', '22/11/26'],
      ['code', code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')],
    ]) {
      await tabTo(page, `#sheet-${field}`);
      await page.keyboard.type(typed!);
    }
    await page.keyboard.press('Enter');
    await expect(outcome(page, 'match')).toBeVisible();
  });

  test('names the one detail that is off, and withdraws its word when something changes', async ({ page }) => {
    await openSheet(page);
    await nameField(page).fill('Petra Brandt');
    await goVerify(page);
    const check = page.getByRole('button', { name: 'Blatt prüfen' });
    const status = page.getByRole('status');
    await page.getByRole('textbox', { name: 'Gelesene Lektionen' }).fill('12');
    await check.click();
    await expect(outcome(page, 'slip')).toBeVisible();
    await expect(status).toContainText('Gelesene Lektionen');
    await expect(status).toContainText(`„${itsLessons.length}“`);
    await page.getByRole('textbox', { name: 'Stunden' }).fill('8');
    await expect(status).toBeEmpty();
    await check.click();
    await expect(outcome(page, 'mismatch')).toBeVisible();
  });

  test('tells a slip in the code from one in the details', async ({ page }) => {
    await openSheet(page);
    await goVerify(page);
    const code = page.getByRole('textbox', { name: 'Prüfcode' });
    const right = await code.inputValue();
    await code.fill((right.startsWith('8') ? 'B' : '8') + right.slice(1));
    await page.getByRole('button', { name: 'Blatt prüfen' }).click();
    await expect(page.getByRole('status')).toContainText('weicht in ein, zwei Zeichen ab');
  });

  test('says at each field what is missing, and goes to the first', async ({ page }) => {
    await page.goto(pagePath('de', 'verify'));
    await expect(page.locator('check-certificate:defined')).toBeVisible();
    await page.getByRole('button', { name: 'Blatt prüfen' }).click();
    await expect(outcome(page, 'incomplete')).toBeVisible();
    await expect(page.locator('[data-error]:not(:empty)')).toHaveCount(6);
    await expect(page.getByRole('checkbox').first()).toBeFocused();
    for (const box of await page.getByRole('checkbox').all()) await expect(box).toHaveAccessibleDescription(/Kreuzen Sie an/);
    await expect(page.getByRole('textbox', { name: 'Prüfcode' })).toHaveAccessibleDescription(/Der Code hat zwölf Zeichen/);
    const field = page.getByRole('textbox', { name: 'Gelesene Lektionen' });
    await expect(field).toHaveAccessibleDescription('Hier fehlt eine ganze Zahl.');
    await field.fill('viele');
    await page.getByRole('button', { name: 'Blatt prüfen' }).click();
    await expect(field).toHaveAccessibleDescription(/Das ist nicht als ganze Zahl lesbar/);
  });

  test('shows whatever an address brings as text, and runs none of it', async ({ page }) => {
    const hostile = '"><img src=x onerror="globalThis.hit=1"><script>globalThis.hit=1</script>';
    const fields = ['name', 'day', 'modules', 'lessons', 'checks', 'hours', 'band', 'asked', 'code'];
    await page.goto(`${pagePath('de', 'verify')}#${new URLSearchParams(fields.map((field) => [field, hostile]))}`);
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue(hostile);
    await expect(page.getByRole('combobox')).toHaveValue('');
    await page.getByRole('button', { name: 'Blatt prüfen' }).click();
    await expect(outcome(page, 'incomplete')).toBeVisible();
    await expect(page.locator('main img, main script')).toHaveCount(0);
    expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
    await page.goto(`${pagePath('de', 'verify')}#%E0%A4%A&code=%`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test.describe('with the course on board', () => {
    test.use({ serviceWorkers: 'allow' });

    test('does all this without network', async ({ page, context }) => {
      await openSheet(page);
      await expectStatus(page, 'aboard');
      await context.setOffline(true);
      await page.reload();
      await expect(page.locator('course-certificate[data-state="ready"]')).toBeVisible();
      await goVerify(page);
      await page.getByRole('button', { name: 'Blatt prüfen' }).click();
      await expect(outcome(page, 'match')).toBeVisible();
    });
  });
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [locale, colorScheme] of byTurns) {
  test(`axe finds nothing in the states of both pages, ${locale}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const flaws = async () => {
      // What the head of the page covers would count as too small a target.
      await page.evaluate(() => scrollTo(0, 0));
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    };
    await page.goto(pagePath(locale, 'certificate'));
    await expect(page.locator('course-certificate[data-state="short"]')).toBeVisible();
    expect(await flaws(), 'nothing yet').toEqual([]);
    await openSheet(page, [...moduleRead, ...finalPassed()], locale);
    await page.locator('#name').fill('Petra Brandt');
    expect(await flaws(), 'the sheet').toEqual([]);
    await page.locator('[data-verify]').click();
    const check = page.locator('form .btn');
    for (const [state, act] of [
      ['match', async () => undefined],
      ['slip', () => page.locator('#sheet-lessons').fill('12')],
      ['mismatch', () => page.locator('#sheet-hours').fill('12')],
      ['incomplete', () => page.locator('#sheet-code').fill('')],
    ] as const) {
      await act();
      await check.click();
      await expect(outcome(page, state)).toBeVisible();
      expect(await flaws(), state).toEqual([]);
    }
  });
}

test('both pages reflow at 320 px with everything on them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await openFullSheet(page, 'de');
  await nameField(page).fill('W'.repeat(nameLength));
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await goVerify(page);
  await page.getByRole('textbox', { name: 'Prüfcode' }).fill('');
  await page.getByRole('button', { name: 'Blatt prüfen' }).click();
  expect(await overflow()).toBeLessThanOrEqual(0);
});
