import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pagePath } from '../../src/core/course/address.ts';
import type { Locale } from '../../src/core/locale/locale.ts';
import type { Statement } from '../../src/core/record/statement.ts';
import { answered, catalogue } from '../support/answers-of-course.ts';
import { byTurns } from '../support/by-turns.ts';
import { expectStatus } from '../support/offline-status.ts';
import { lessons } from '../support/pages.ts';
import { notesOf, putEntries, readDevice } from '../support/record-on-device.ts';
import { tabTo } from '../support/tab-to.ts';

const practise = (locale: Locale = 'de') => pagePath(locale, 'practise');
const day = 24 * 60 * 60 * 1000;
/** A Monday morning. */
const now = Date.parse('2026-11-23T09:00:00Z');
/** Items with one right option, from different lessons: quick to answer. */
const singles = catalogue.items.filter(({ kind, use }) => kind === 'single' && use.includes('lesson')).map(({ id }) => id);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.use({ timezoneId: 'Europe/Berlin' });

/** Opens the page as somebody who has these answers behind them, at a time. */
async function open(page: Page, statements: readonly Statement[], { locale = 'de' as Locale, moment = now } = {}): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(pagePath(locale, 'imprint'));
  await putEntries(page, statements);
  await page.goto(practise(locale));
}

/** Answers given a week ago, so that all are due. */
const dueAnswers = (count: number, more = {}) => singles.slice(0, count).map((id, at) => answered(id, now - 7 * day + at, more));

/** Answers the question on show with a pointer: an option, how sure, the check. */
async function answerByTouch(page: Page): Promise<void> {
  await page.locator('.q .option').first().tap();
  await page.locator('.certainty label').first().tap();
  await page.locator('.q .btn--go').tap();
  await expect(page.locator('.verdict')).toBeVisible();
}

test('before the first answer the page says how practising works, writes nothing and leads to the first lesson', async ({ page }) => {
  await page.goto(practise());
  await expect(page.locator('[data-start]')).toHaveAttribute('data-empty', '');
  await expect(heading(page)).toHaveText('Üben');
  await expect(page.getByText('Zum Wiederholen gibt es noch nichts.')).toBeVisible();
  expect(await page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases()])).toEqual([[], []]);
  await page.getByRole('link', { name: /^Beginnen:/ }).click();
  await expect(page).toHaveURL(/mehr-als-werbung\.html/);
});

test('home and the main navigation lead here', async ({ page }) => {
  await page.goto('de/index.html');
  await page.getByRole('link', { name: 'Was heute fällig ist' }).click();
  await expect(page).toHaveURL(/ueben\.html/);
  await expect(page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Üben' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('one due question is named as one, none as none', async ({ page }) => {
  await open(page, dueAnswers(1));
  await expect(heading(page)).toHaveText('Heute ist 1 Frage fällig');
  await expect(page.locator('.today .lede')).toContainText('Etwa eine Minute.');
  await open(page, [answered(singles[0]!, now - 1000)], { locale: 'en', moment: now - 6 * day });
  await expect(heading(page)).toHaveText('Nothing is due today');
});

test('nothing due: the page says when the next comes', async ({ page }) => {
  await open(page, [answered(singles[0]!, now - 1000), answered(singles[1]!, now - 1000)]);
  await expect(heading(page)).toHaveText('Heute ist nichts fällig');
  await expect(page.locator('.today .lede')).toHaveText('Am Donnerstag kommen 2 Fragen wieder.');
  await expect(page.locator('.days li').nth(3)).toContainText('Donnerstag, 26. November: 2 Fragen');
});

test('a review with the keyboard alone, from the heading to what comes back when', async ({ page }) => {
  await open(page, dueAnswers(3));
  await tabTo(page, '.today .btn--go');
  await page.keyboard.press('Enter');
  for (const number of [1, 2, 3]) {
    await expect(page.locator('.session__head')).toContainText(`${number} von 3`);
    await expect(page.locator('.q')).toBeFocused();
    await tabTo(page, '.opts [type=radio]');
    await page.keyboard.press('Space');
    await tabTo(page, '.q .btn--go');
    await page.keyboard.press('Enter');
    await expect(page.locator('.q__missing'), 'how sure comes before any feedback').toHaveText('Sagen Sie noch, wie sicher Sie sind.');
    await expect(page.locator('.verdict')).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    await tabTo(page, '.q .btn--go');
    await page.keyboard.press('Enter');
    await expect(page.locator('.verdict')).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Für heute wiederholt');
  await expect(page.locator('.session__list .meta')).toHaveText([/morgen|in \d+ Tagen/, /morgen|in \d+ Tagen/, /morgen|in \d+ Tagen/]);
  await tabTo(page, '.session--end .btn--go');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Heute ist nichts fällig');
  const contexts = notesOf(await readDevice(page)).map((statement) => ('context' in statement ? statement.context : undefined));
  expect(contexts).toHaveLength(3);
  for (const place of [1, 2, 3]) expect(contexts).toContainEqual(expect.objectContaining({ setting: 'review', place, of: 3 }));
});

test.describe('with touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('leaving half-way loses nothing', async ({ page }) => {
    await open(page, dueAnswers(3));
    await page.locator('.today .btn--go').tap();
    await answerByTouch(page);
    const [said] = notesOf(await readDevice(page));
    expect(said).toMatchObject({ result: { tries: 1, certainty: expect.any(String) }, context: { edition: expect.any(String) } });
    await page.getByRole('button', { name: 'Für jetzt genug' }).tap();
    await expect(heading(page)).toHaveText('Heute sind 2 Fragen fällig');
    await page.reload();
    await expect(heading(page)).toHaveText('Heute sind 2 Fragen fällig');
  });
});

test('more than ten: ten at first, the rest is offered afterwards', async ({ page }) => {
  const items = catalogue.items.filter(({ use }) => use.includes('lesson'));
  await open(
    page,
    items.map(({ id }, at) => answered(id, now - (singles.includes(id) ? 30 : 6) * day + at)),
  );
  await expect(heading(page)).toHaveText(`Heute sind ${items.length} Fragen fällig`);
  await expect(page.locator('.today .lede')).toHaveText(/^Zuerst die zehn, die am ehesten verblassen: etwa \S+ Minuten\./);
  await page.locator('.today .btn--go').click();
  await expect(page.locator('.session__head')).toContainText('1 von 10');
});

test('putting off holds until tomorrow, is undone by a click, and shows in the forecast', async ({ page }) => {
  await open(page, dueAnswers(2));
  await page.getByRole('button', { name: 'Auf morgen verschieben' }).click();
  await expect(heading(page)).toHaveText('Auf morgen verschoben');
  await expect(page.locator('.today .lede')).toHaveText('2 Fragen warten bis dahin.');
  await expect(page.locator('.days li').nth(0)).toContainText('heute: 0 Fragen');
  await expect(page.locator('.days li').nth(1)).toContainText(': 2 Fragen');
  expect(notesOf(await readDevice(page))).toMatchObject([{ verb: 'postponed', result: { until: '2026-11-24' } }]);
  await page.getByRole('button', { name: 'Doch jetzt wiederholen' }).click();
  await expect(page.locator('.q')).toBeVisible();

  await page.clock.setFixedTime(now + day);
  await page.goto(practise());
  await expect(heading(page)).toHaveText('Heute sind 2 Fragen fällig');
});

test('the reminder is a calendar file for the next day with something to do', async ({ page }) => {
  await open(page, [answered(singles[0]!, now - 1000)]);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kalendereintrag speichern' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('auf-kurs-wiederholen.ics');
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  expect(file).toContain('DTSTART:20261126T090000\r\n');
  expect(file.replace(/\r\n /g, '')).toContain('SUMMARY:Auf Kurs: Fragen wiederholen\r\n');
  expect(file.replace(/\r\n /g, '')).toMatch(/URL:http:\/\/localhost:\d+\/de\/ueben\.html\r\n/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('who comes back after a year finds everything, in portions', async ({ page }) => {
  await open(page, dueAnswers(6), { moment: now + 365 * day });
  await expect(heading(page)).toHaveText('Heute sind 6 Fragen fällig');
  await page.locator('.today .btn--go').click();
  await expect(page.locator('.q')).toBeVisible();
});

for (const [name, moment] of [
  ['back by a year', now - 365 * day],
  ['back to 1970', 1000],
  ['ahead by ten years', now + 3650 * day],
] as const) {
  test(`a clock turned ${name} loses nothing and shows no strange number`, async ({ page }) => {
    await open(page, dueAnswers(3), { moment });
    await expect(heading(page)).toHaveText(/^Heute (ist|sind) /);
    await expect(page.locator('spaced-review')).not.toContainText(/NaN|undefined|Invalid|Infinity|-\d+ (Tage|Fragen)/);
    await expect(page.locator('.depth tbody td:last-child')).toHaveCount(4);
    await page.clock.setFixedTime(now);
    await page.reload();
    await expect(heading(page)).toHaveText('Heute sind 3 Fragen fällig');
  });
}

test('a question that was revised since the last answer is due, and says so', async ({ page }) => {
  await open(page, [answered(singles[0]!, now - 1000, { edition: 'frueher', score: 0.5 })]);
  await expect(heading(page)).toHaveText('Heute ist 1 Frage fällig');
  await expect(page.locator('.weak').first()).toContainText('Diese Frage wurde inzwischen überarbeitet.');
  await page.locator('.today .btn--go').click();
  await expect(page.locator('.session__changed')).toHaveText('Diese Frage wurde inzwischen überarbeitet.');
});

test('what the learner was sure of and had not right stands on top, with the way to the lesson', async ({ page }) => {
  await open(page, [
    answered(singles[0]!, now - 2 * day, { score: 0 }),
    answered(singles[2]!, now - 3 * day, { score: 0, certainty: 'sure', setting: 'review' }),
  ]);
  const lists = page.locator('.weak').first().getByRole('heading', { level: 3 });
  await expect(lists).toHaveText(['Sicher, aber nicht richtig', 'Zuletzt unsicher']);
  const lesson = catalogue.lessons.find(({ id }) => id === catalogue.items.find((item) => item.id === singles[2])!.lesson)!;
  await page.locator('.weak').first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`${lesson.path}#clears-[a-z-]+$`));
});

test('a lesson whose questions all sit says so on its course line, on the module page and on the chart', async ({ page }) => {
  const [lesson] = catalogue.lessons;
  const own = catalogue.items.filter((item) => item.lesson === lesson!.id && item.use.includes('lesson'));
  const history = [90, 84, 60, 20].flatMap((ago) =>
    own.map(({ id }, at) => answered(id, now - ago * day + at, { setting: ago === 90 ? 'lesson' : 'review', certainty: 'sure' })),
  );
  await open(page, history);
  await expect(page.locator('.module-standing li').first()).toContainText('sitzt');
  await page.goto(lesson!.path);
  const place = page.locator(`.lesson__nav [data-lesson="${lesson!.id}"]`);
  await expect(place).toHaveAttribute('data-progress', 'secure');
  await expect(place.locator('[data-state-word]')).toHaveText('(Sie sind hier, sitzt)');
  await page.goto(catalogue.modules[0]!.path);
  const leg = page.locator(`.legs2 [data-lesson="${lesson!.id}"]`);
  await expect(leg).toContainText('(sitzt)');
  expect(
    await leg
      .locator('.wp circle')
      .last()
      .evaluate((circle) => getComputedStyle(circle).display),
  ).not.toBe('none');
});

test.describe('with the course on board', () => {
  test.use({ serviceWorkers: 'allow' });

  test('without network the review goes on, and a question that is not on board is missed kindly', async ({ page, context }) => {
    await page.goto(practise());
    await expectStatus(page, 'aboard');
    await open(page, dueAnswers(2));
    await context.setOffline(true);
    await page.reload();
    await page.locator('.today .btn--go').click();
    await expect(page.locator('.q')).toBeVisible();
  });
});

test.describe('what does not arrive', () => {
  test('questions that do not arrive are said to be missing, and come on another try', async ({ page }) => {
    await open(page, dueAnswers(3));
    await expect(heading(page)).toHaveText('Heute sind 3 Fragen fällig');
    await page.route('**/de/marketing-ist-chefsache/*.json', (route) => route.abort());
    await page.locator('.today .btn--go').click();
    await expect(page.getByRole('alert')).toContainText('lassen sich gerade nicht laden');
    await page.unroute('**/de/marketing-ist-chefsache/*.json');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(page.locator('.q')).toBeVisible();
  });

  test('one lesson that does not arrive costs its questions and no more', async ({ page }) => {
    await open(page, dueAnswers(3));
    const lost = catalogue.items.find(({ id }) => id === singles[2])!.lesson;
    await page.route(`**/${lost}.json`, (route) => route.abort());
    await page.locator('.today .btn--go').click();
    await expect(page.getByText('Eine Frage ließ sich nicht laden und kommt später wieder.')).toBeVisible();
    await expect(page.locator('.session__head')).toContainText('1 von 2');
  });

  test('where the catalogue does not arrive, the page stays as it was and says why', async ({ page }) => {
    await page.route('**/catalogue.json', (route) => route.abort());
    await open(page, dueAnswers(1));
    await expect(page.locator('[data-notice]')).toBeVisible();
    await expect(heading(page)).toHaveText('Üben');
  });

  test('the scheduler loads here and nowhere else', async ({ page }) => {
    const scripts = new Set<string>();
    page.on('request', (request) => request.url().endsWith('.js') && scripts.add(new URL(request.url()).pathname.slice(1)));
    const carriesScheduler = () => [...scripts].filter((file) => readFileSync(`dist/${file}`, 'utf8').includes('request_retention'));
    for (const path of ['de/index.html', lessons[0]!, 'de/glossar.html']) {
      await page.goto(path);
      await page.locator('#self-check, .foot').first().scrollIntoViewIfNeeded();
      await page.waitForLoadState('networkidle');
    }
    expect(scripts.size).toBeGreaterThan(0);
    expect(carriesScheduler()).toEqual([]);
    await page.goto(practise());
    await page.waitForLoadState('networkidle');
    expect(carriesScheduler()).toHaveLength(1);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains itself and links to the questions of every lesson', async ({ page }) => {
    await page.goto(practise());
    await expect(page.locator('noscript p')).toContainText('Das Wiederholen braucht JavaScript');
    await expect(page.locator('noscript p')).toBeVisible();
    expect(await page.locator('.practise__lessons a[href$="#self-check"]').count()).toBe(catalogue.lessons.length);
  });
});

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No finding of axe and no sideways scroll, on a wide screen and on the narrowest. */
async function expectSound(page: Page, state: string): Promise<void> {
  for (const width of [1440, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    expect(found, `${state}, ${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${state}, ${width} px`).toBeLessThanOrEqual(0);
  }
}

for (const [locale, colorScheme] of byTurns) {
  test.describe(`axe, ${locale}, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('at 1440 and at 320 px, without sideways scroll', async ({ page }) => {
      const history = [40, 20].flatMap((ago) =>
        catalogue.items
          .slice(0, 18)
          .map(({ id }, at) => answered(id, now - (ago + (at % 5)) * day + at, { score: [1, 0.5, 1, 1, 0][at % 5]! })),
      );
      const slips = singles.slice(0, 1).map((id) => answered(id, now - 2 * day, { score: 0, certainty: 'sure', setting: 'review' }));
      await open(page, [...history, ...slips], { locale });
      await expect(page.locator('.today h1')).toBeVisible();
      await expectSound(page, 'overview');

      await page.locator('.today .btn--go').click();
      await expect(page.locator('.q')).toBeVisible();
      await expectSound(page, 'question');
    });

    test('feedback, and what comes back when', async ({ page }) => {
      await open(page, dueAnswers(1), { locale });
      await page.locator('.today .btn--go').click();
      await page.locator('.q .option').first().click();
      await page.locator('.certainty label').first().click();
      await page.locator('.q .btn--go').click();
      await expect(page.locator('.verdict')).toBeVisible();
      await expectSound(page, 'feedback');
      await page.locator('.q .btn--go').click();
      await expect(page.locator('.session__list .meta').first()).not.toBeEmpty();
      await expectSound(page, 'end');
    });
  });
}
