import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { homePath, pagePath } from '../../src/core/course/address.ts';
import { locales, otherLocale, type Locale } from '../../src/core/locale/locale.ts';
import { cachedFiles, expectStatus, statusOf, unansweredOf } from '../support/offline-status.ts';
import { everyLesson, pagesIn, pageTypes } from '../support/pages.ts';
import { serve, type CourseServer } from '../support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

const place = 'a b/kurs';
let site: CourseServer;
let root = '';

test.beforeEach(async () => {
  site = await serve({ [place]: 'dist' });
  root = `${site.url}${encodeURI(place)}/`;
});
test.afterEach(() => site.close());

const titleOf = async (path: string) => /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(await readFile(`dist/${path}`, 'utf8'))?.[0] ?? '';

/** Every eighth page of a language: enough where all come on board by the same way as in another test. */
const someIn = (locale: Locale): string[] => pagesIn(locale).filter((_, at) => at % 8 === 0);

/** Opens pages without network and wants each with its own heading and all its files. */
async function crawlOffline(page: Page, paths: readonly string[]): Promise<void> {
  test.setTimeout(60_000 + paths.length * 2_000);
  const lost: string[] = [];
  page.on('requestfailed', (request) => {
    // A page that is left while it still loads something has not lost it.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') lost.push(request.url());
  });
  for (const path of paths) {
    const response = await page.goto(root + path);
    expect(response?.status(), path).toBe(200);
    expect(
      await page
        .locator('h1')
        .first()
        .evaluate((heading) => heading.outerHTML),
      path,
    ).toBe(await titleOf(path));
  }
  expect(lost).toEqual([]);
}

for (const locale of locales) {
  test(`after the first visit every page in ${locale} opens without network, in a folder with a space`, async ({ page, context }) => {
    await page.goto(root + homePath(locale));
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    expect(
      await unansweredOf(
        page,
        pagesIn(locale).map((path) => root + path),
      ),
    ).toEqual([]);
    await crawlOffline(page, locale === 'de' ? pagesIn(locale) : someIn(locale));
  });
}

test('a session is presented, voted on and logged without network', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await context.setOffline(true);
  await page.goto(`${root}${pageTypes.deck}#abstimmung-wirkung/0/one-window`);
  await expect(page.locator('[data-current]')).toBeVisible();
  await page.keyboard.press('v');
  for (const hand of ['1', '2', '2']) await page.keyboard.press(hand);
  await page.reload();
  await expect(page.locator('[data-current]')).toHaveId('abstimmung-wirkung');
  await page.goto(root + pagePath('de', 'sessions'));
  await expect(page.locator('details.log')).toHaveCount(1);
  await page.locator('details.log summary').click();
  await expect(page.locator('details.log')).toContainText('Marketing ist Chefsache');
});

for (const [locale, term] of [
  ['de', 'Marketing'],
  ['en', 'marketing'],
] as const) {
  test(`the search in ${locale} answers without network`, async ({ page, context }) => {
    await page.goto(root + homePath(locale));
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    await page.goto(root + pagePath(locale, 'about'));
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill(term);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(root + pagePath(locale, 'about'));
    await expect(page.locator('h1')).toBeVisible();
  });
}

test('the other language comes on board on request', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'none', 'other');
  await statusOf(page, 'other').getByRole('button').click();
  await expectStatus(page, 'aboard', 'other');
  await context.setOffline(true);
  await crawlOffline(page, someIn('en'));
});

test('who switches to a language that is not on board, without network, gets the offline page in it; with the network it comes by itself', async ({
  page,
  context,
}) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await context.setOffline(true);
  const missing = await page.goto(root + homePath('en'));
  expect(missing?.status()).toBe(503);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('li[data-stock="none"]').first()).toBeVisible();
  await expectStatus(page, 'problem');
  await context.setOffline(false);
  await expectStatus(page, 'aboard');
  await expect(page.locator('li[data-stock]:not([data-stock="all"])')).toHaveCount(0);
});

for (const locale of locales) {
  test(`who has only the other edition on board, without network, is led back to the same page there (${locale})`, async ({
    page,
    context,
  }) => {
    const aboard = otherLocale(locale);
    await page.goto(root + homePath(aboard));
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    const path = everyLesson.find((each) => each.startsWith(aboard))!;
    for (const [start, target] of [
      [path, path],
      [pagePath(aboard, 'privacy'), homePath(aboard)],
    ] as const) {
      await page.goto(root + start);
      await page.locator(`a[data-language="${locale}"]:visible`).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('on-board-list [data-home]')).toBeHidden();
      await page.locator('on-board-list [data-other] a').click();
      await expect(page).toHaveURL(root + target);
      await expect(page.locator('on-board-list')).toHaveCount(0);
    }
  });
}

test('without network the root leads to the edition that is on board, and with it to the chosen one', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await context.setOffline(true);
  await page.locator('a[data-language="en"]:visible').first().click();
  await expect(page.locator('on-board-list [data-other]')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(root);
  await expect(page).toHaveURL(root + homePath('de'));
  await context.setOffline(false);
  await page.goto('about:blank');
  await page.goto(root);
  await expect(page).toHaveURL(root + homePath('en'));
  await expectStatus(page, 'aboard');
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(root);
  await expect(page).toHaveURL(root + homePath('en'));
});

test('the other language comes on board when the reader switches to it', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await page.locator('a[data-language="en"]:visible').first().click();
  await expectStatus(page, 'aboard');
  await expectStatus(page, 'aboard', 'other');
  await context.setOffline(true);
  await crawlOffline(page, locales.flatMap(someIn));
});

for (const locale of locales) {
  test(`says in ${locale} what happens, with numbers, and reports only beginning and end aloud`, async ({ page }) => {
    const gate = Promise.withResolvers<void>();
    const last = pagesIn(locale).at(-1)!;
    site.fault = async (path) => {
      if (path.endsWith(last)) await gate.promise;
      return false;
    };
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      addEventListener('DOMContentLoaded', () => {
        const region = document.querySelector('offline-status [aria-live]')!;
        new MutationObserver(() => said.push(region.textContent!)).observe(region, { childList: true });
      });
    });
    await page.goto(root + homePath(locale));
    await expectStatus(page, 'loading');
    await expect(statusOf(page)).toContainText(/\d+ (von|of) \d+/);
    expect(
      await statusOf(page)
        .locator('progress')
        .evaluate((bar: HTMLProgressElement) => bar.position),
    ).toBeGreaterThan(0);
    gate.resolve();
    await expectStatus(page, 'aboard');
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said).toEqual(
      locale === 'de'
        ? ['Der Kurs kommt an Bord.', expect.stringContaining('An Bord:')]
        : ['The course is coming on board.', expect.stringContaining('On board:')],
    );
  });
}

test('coming back is quiet, and the page stays where it is', async ({ page }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await page.goto(root + pagePath('de', 'about'));
  await expectStatus(page, 'aboard');
  await expect(page.locator('offline-status [aria-live]')).toBeEmpty();
});

test('the keyboard stays in place when a button gives way to the next state', async ({ page }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'none', 'other');
  await statusOf(page, 'other').getByRole('button').press('Enter');
  await expectStatus(page, 'aboard', 'other');
  await expect(statusOf(page, 'other')).toBeFocused();
});

test('parameters and fragments find the page on board', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  await context.setOffline(true);
  for (const suffix of ['?utm_source=brief&utm_medium=mail', '?ts=1790000000', '?fbclid=x#content']) {
    const response = await page.goto(root + homePath('de') + suffix);
    expect(response?.status(), suffix).toBe(200);
  }
});

test('a folder means its index, with and without slash, online and offline', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  for (const offline of [false, true]) {
    await context.setOffline(offline);
    for (const address of ['de/', 'de']) {
      const response = await page.goto(root + address);
      expect(response?.status()).toBe(200);
      expect(page.url()).toBe(`${root}de/`);
      await expect(page.locator('main h1')).toBeVisible();
      await page.getByRole('link', { name: /./ }).and(page.locator('.brand')).click();
      expect(page.url()).toBe(root + homePath('de'));
    }
  }
});

test('an unknown address shows the page for lost readers, offline and online, at any depth', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  for (const offline of [true, false]) {
    await context.setOffline(offline);
    for (const address of ['nichts.html', 'de/gibt/es/hier/nicht.html?x=1']) {
      const response = await page.goto(root + address);
      expect(response?.status()).toBe(404);
      await page.locator('[data-path]:visible').first().click();
      await expect(page).toHaveURL(root + homePath('de'));
    }
  }
});

test('a page that is not on board is named, with what is there and a way to try again', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  const path = pagesIn('de').find((each) => each.split('/').length === 3 && !each.endsWith('index.html'))!;
  await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(lost, { ignoreSearch: true });
  }, root + path);
  await context.setOffline(true);
  const response = await page.goto(root + path);
  expect(response?.status()).toBe(503);
  expect(page.url()).toBe(root + path);
  await expect(page.locator('li[data-stock="some"]')).toHaveCount(1);
  await expect(page.locator('on-board-list [data-home]')).toBeVisible();
  await expect(page.locator('on-board-list [data-other]')).toBeHidden();
  await expect(page.locator('li[data-stock="all"]').first()).toBeVisible();

  await context.setOffline(false);
  await page.locator('on-board-list button').click();
  await expect(page.locator('on-board-list')).toHaveCount(0);
  expect(
    await page
      .locator('h1')
      .first()
      .evaluate((heading) => heading.outerHTML),
  ).toBe(await titleOf(path));
});

test('a visit stores files of the course and nothing about the reader', async ({ page, context }) => {
  await page.goto(root + homePath('de'));
  await expectStatus(page, 'aboard');
  const stored = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));
  expect(stored).toEqual({ local: [], session: [], databases: [] });
  expect(await context.cookies()).toEqual([]);
  const files = await cachedFiles(page);
  expect(Object.keys(files)).toEqual([`course-files shared ${root}`, `course-files de ${root}`]);
  for (const url of Object.values(files).flat()) expect(url.startsWith(root)).toBe(true);
});

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('the page for lost readers finds the root by itself', async ({ page }) => {
    for (const address of ['nichts.html', `${otherLocale('de')}/a/b/c/d.html`]) {
      const response = await page.goto(root + address);
      expect(response?.status()).toBe(404);
      await page.locator('[data-path]:visible').first().click();
      await expect(page).toHaveURL(new RegExp(`^${root}(de|en)/index.html$`));
    }
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no promise is made, and the page for lost readers gives advice', async ({ page }) => {
    await page.goto(root + homePath('de'));
    await expect(page.locator('offline-status')).toBeHidden();
    await page.goto(`${root}de/gibt/es/nicht.html`);
    await expect(page.getByText('Kürzen Sie die Adresse')).toBeVisible();
    await expect(page.getByText('Shorten the address')).toBeVisible();
    await expect(page.locator('[data-path]').first()).toBeHidden();
  });
});
