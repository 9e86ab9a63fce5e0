import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { builtFiles } from '../../src/build/built-files.ts';
import { homePath } from '../../src/core/course/address.ts';
import type { Locale } from '../../src/core/locale/locale.ts';
import { cachedFiles, expectStatus, isMarked, mark, statusOf, unansweredOf } from '../support/offline-status.ts';
import { otherVersion, type Changes, type Version } from '../support/other-version.ts';
import { smallCourse } from '../support/small-course.ts';
import { serve, type CourseServer, type Fault } from '../support/static-server.ts';

test.use({ serviceWorkers: 'allow' });

const pages = (await builtFiles(smallCourse)).filter((file) => file.endsWith('.html'));
const pagesIn = (locale: Locale): string[] => pages.filter((page) => page.startsWith(`${locale}/`));

let site: CourseServer;
let home = '';
const versions: Version[] = [];

test.beforeEach(async () => {
  site = await serve({ '': smallCourse });
  home = site.url + homePath('de');
});
test.afterEach(async () => {
  await site.close();
  for (const version of versions.splice(0)) await version.remove();
});

/** A page no other page needs, so that only the worker asks for it. */
const somePage = pagesIn('de').findLast((path) => !path.endsWith('index.html'))!;
const onlyFor =
  (path: string, fault: Fault): Fault =>
  (asked, ...rest) =>
    asked === `/${path}` ? fault(asked, ...rest) : false;
const answer =
  (status: number, type: string, body: string): Fault =>
  (_, __, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
    return true;
  };
const serverError = answer(500, 'text/plain', 'Out of order');
const loginPage = answer(200, 'text/html', '<!doctype html><title>Wi-Fi login</title>');

/** Another version, told by the heading of the German start page. */
async function newVersion(name = 'Zweite Fassung', changes: Changes = {}): Promise<Version> {
  const named = (path: string, text: string) => (path === homePath('de') ? text.replace(/<h1\b[^>]*>/, `$&${name}: `) : text);
  const version = await otherVersion(smallCourse, { ...changes, text: (path, text) => named(path, changes.text?.(path, text) ?? text) });
  versions.push(version);
  return version;
}

/** The same list in one order. */
const sorted = (files: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(files).map(([name, urls]) => [name, urls.toSorted()]));

const lookForUpdate = (page: Page) => page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
const storedText = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) texts.push(await (await cache.match(request))!.text());
    }
    return texts.join('\n');
  });

for (const [what, path] of [
  ['a file every page needs', 'icon-192.png'],
  ['a page of the language', somePage],
] as const) {
  test(`2: the server fails for ${what}: the site works, says so, and repairs itself on request`, async ({ page, context }) => {
    site.fault = onlyFor(path, serverError);
    await page.goto(home);
    await expectStatus(page, 'problem');
    await expect(page.locator('h1')).toBeVisible();
    site.fault = undefined;
    await statusOf(page).getByRole('button').click();
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    expect((await page.goto(site.url + somePage))?.status()).toBe(200);
  });

  test(`2: and at the next visit without being asked, for ${what}`, async ({ page }) => {
    site.fault = onlyFor(path, serverError);
    await page.goto(home);
    await expectStatus(page, 'problem');
    site.fault = undefined;
    await page.reload();
    await expectStatus(page, 'aboard');
  });

  test(`3: a Wi-Fi login page in place of ${what} never comes on board`, async ({ page }) => {
    site.fault = onlyFor(path, loginPage);
    await page.goto(home);
    await expectStatus(page, 'problem');
    expect(await storedText(page)).not.toContain('Wi-Fi login');
    site.fault = undefined;
    await page.reload();
    await expectStatus(page, 'aboard');
    expect(await storedText(page)).not.toContain('Wi-Fi login');
  });
}

test('3: the login page itself is shown, so that the reader can log in', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  site.fault = loginPage;
  await page.goto(site.url + homePath('en'));
  await expect(page).toHaveTitle('Wi-Fi login');
});

test('4: a single lost file is fetched again at the next visit', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  const deleted = await page.evaluate(async (lost) => {
    for (const name of await caches.keys()) if (await (await caches.open(name)).delete(lost, { ignoreSearch: true })) return true;
    return false;
  }, site.url + somePage);
  expect(deleted).toBe(true);
  site.served.length = 0;
  await page.reload();
  await expect.poll(async () => Object.values(await cachedFiles(page)).flat()).toContain(site.url + somePage);
  await expectStatus(page, 'aboard');
  expect(site.served.filter((path) => path !== '/sw.js')).toEqual([`/${somePage}`]);
});

test('5: when all caches are gone, everything comes back', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  const before = await cachedFiles(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(page.locator('h1')).toBeVisible();
  await expectStatus(page, 'aboard');
  const after = await cachedFiles(page);
  expect(sorted(after)).toEqual(sorted(before));
});

test('6: a new version waits until the reader loads it, and only what changed is fetched', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  await mark(page);
  await site.deploy('', (await newVersion()).folder);
  site.served.length = 0;
  await lookForUpdate(page);
  await expectStatus(page, 'renewed');
  expect(site.served.filter((path) => path !== '/sw.js')).toEqual([`/${homePath('de')}`]);
  expect(await isMarked(page)).toBe(true);
  await expect(page.locator('h1')).not.toContainText('Zweite Fassung');

  await statusOf(page).getByRole('button').click();
  await expect(page.locator('h1')).toContainText('Zweite Fassung');
  await expectStatus(page, 'aboard');
});

test('6: everything that was on board is on board in the new version too, at once', async ({ page, context }) => {
  await page.goto(site.url + homePath('en'));
  await expectStatus(page, 'aboard');
  await page.goto(home);
  await expectStatus(page, 'aboard', 'other');
  await site.deploy('', (await newVersion()).folder);
  await lookForUpdate(page);
  await expectStatus(page, 'renewed');
  await context.setOffline(true);
  await statusOf(page).getByRole('button').click();
  await expect(page.locator('h1')).toContainText('Zweite Fassung');
  expect(
    await unansweredOf(
      page,
      [...pagesIn('de'), ...pagesIn('en')].map((path) => site.url + path),
    ),
  ).toEqual([]);
});

test('6: while a new version cannot be fetched whole, the old one stays in charge', async ({ page, context }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  await site.deploy('', (await newVersion()).folder);
  site.fault = onlyFor(homePath('de'), serverError);
  await lookForUpdate(page).catch(() => undefined);
  await expect.poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).installing))).toBe(false);
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).not.toContainText('Zweite Fassung');
  await expectStatus(page, 'aboard');
});

test('8, 9: a tab of the old version keeps its own scripts after another tab has switched, and is told', async ({ page, context }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  const script = (await builtFiles(smallCourse)).find((path) => /^_assets\/.*\.js$/.test(path))!;
  const renamed = script.replace(/\.js$/, '2.js');
  const inText = [script, renamed].map((path) => path.split('/').at(-1)!) as [string, string];
  const version = await newVersion('Zweite Fassung', {
    text: (_, text) => text.replaceAll(...inText),
    path: (path) => (path === script ? renamed : path),
  });

  const second = await context.newPage();
  await second.goto(home);
  await expectStatus(second, 'aboard');
  await mark(page);
  await site.deploy('', version.folder);
  await lookForUpdate(second);
  await expectStatus(second, 'renewed');
  await statusOf(second).getByRole('button').click();
  await expect(second.locator('h1')).toContainText('Zweite Fassung');

  await expectStatus(page, 'renewed');
  expect(await isMarked(page)).toBe(true);
  expect(await page.evaluate(async (url) => (await fetch(url)).status, site.url + script)).toBe(200);
  await statusOf(page).getByRole('button').click();
  await expect(page.locator('h1')).toContainText('Zweite Fassung');
});

test('10: loading that breaks off goes on where it stopped', async ({ page }) => {
  let left = 8;
  const stopping = pagesIn('de');
  site.fault = (path, request) => {
    if (!stopping.includes(path.slice(1)) || path.slice(1) === homePath('de')) return false;
    if (left-- > 0) return false;
    request.socket.destroy();
    return true;
  };
  await page.goto(home);
  await expectStatus(page, 'problem');
  const first = site.served.filter((path) => stopping.includes(path.slice(1)));
  expect(first.length).toBeGreaterThan(4);
  site.fault = undefined;
  site.served.length = 0;
  await page.reload();
  await expectStatus(page, 'aboard');
  const again = site.served.filter((path) => first.includes(path) && path !== `/${homePath('de')}`);
  expect(again).toEqual([]);
});

test('11: a server that goes back to an older version takes the worker back with it', async ({ page }) => {
  const newer = await newVersion('Neuere Fassung');
  await site.deploy('', newer.folder);
  await page.goto(home);
  await expectStatus(page, 'aboard');
  await site.deploy('', smallCourse);
  await lookForUpdate(page);
  await expectStatus(page, 'renewed');
  await statusOf(page).getByRole('button').click();
  await expect(page.locator('h1')).not.toContainText('Neuere Fassung');
});

test('12: on a full device the site works and says that not everything is on board', async ({ page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 50_000 });
  await page.goto(home);
  await expectStatus(page, 'problem');
  await page.goto(site.url + somePage);
  await expect(page.locator('h1')).toBeVisible();
  await expectStatus(page, 'problem');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin });
  await statusOf(page).getByRole('button').click();
  await expectStatus(page, 'aboard');
});

for (const [what, fault] of [
  ['missing', answer(404, 'text/plain', 'Not found')],
  ['a page', loginPage],
] as const) {
  test(`14: when the worker's file is ${what} on the server, the old worker goes on`, async ({ page, context }) => {
    await page.goto(home);
    await expectStatus(page, 'aboard');
    site.fault = onlyFor('sw.js', fault);
    await lookForUpdate(page).catch(() => undefined);
    await page.reload();
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    expect((await page.goto(site.url + somePage))?.status()).toBe(200);
  });
}

test('14: the retired worker takes itself and its files off the device', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  site.fault = onlyFor('sw.js', answer(200, 'text/javascript', await readFile(`${smallCourse}/sw-retired.js`, 'utf8')));
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cachedFiles(page)).toEqual({});
});

test('15, 16, 17 without a worker: parameters, folders and unknown addresses do the same online', async ({ browser }) => {
  // The small course has an address in the network, and its page for lost readers leads there.
  await site.deploy('', 'dist');
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  for (const address of [`${homePath('de')}?utm_source=x`, 'de/', 'de']) {
    expect((await page.goto(site.url + address))?.status(), address).toBe(200);
    await expect(page.locator('h1')).toBeVisible();
  }
  expect((await page.goto(`${site.url}de/a/b.html`))?.status()).toBe(404);
  await page.locator('[data-path]:visible').first().click();
  await expect(page).toHaveURL(home);
  await context.close();
});

test.describe('19', () => {
  test('a browser without workers (http, private window): no error, no promise', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto(home);
    await expectStatus(page, 'unavailable');
    expect(errors).toEqual([]);
  });

  test('a browser that refuses the worker: the same', async ({ page }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('Denied', 'SecurityError'));
    });
    await page.goto(home);
    await expectStatus(page, 'unavailable');
  });

  test('in a frame the course makes no promise and stores nothing', async ({ page }) => {
    site.fault = onlyFor('frame.html', answer(200, 'text/html', `<!doctype html><iframe src="${homePath('de')}"></iframe>`));
    await page.goto(`${site.url}frame.html`);
    await expect(page.frameLocator('iframe').locator('offline-status [data-shown]')).toHaveAttribute('data-state', 'unavailable');
    expect(await cachedFiles(page)).toEqual({});
  });
});

test('20: new headers of the server do not break the version on board', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  site.fault = (_, __, response) => {
    response.setHeader('content-security-policy', "default-src 'none'");
    return false;
  };
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.reload();
  await expectStatus(page, 'aboard');
  expect(errors).toEqual([]);
});

test('21, 22: two courses on one origin, one below the other, keep apart', async ({ page, context }) => {
  await site.close();
  site = await serve({ 'a ü': (await newVersion('Anderer Kurs')).folder, 'a ü/b': smallCourse });
  const outer = `${site.url}${encodeURI('a ü')}/`;
  const inner = `${outer}b/`;
  for (const root of [outer, inner]) {
    await page.goto(root + homePath('de'));
    await expectStatus(page, 'aboard');
  }
  const files = await cachedFiles(page);
  expect(Object.keys(files).toSorted()).toEqual(
    [outer, inner].flatMap((root) => [`course-files de ${root}`, `course-files shared ${root}`]).toSorted(),
  );
  for (const [name, urls] of Object.entries(files)) {
    const root = name.endsWith(` ${inner}`) ? inner : outer;
    expect(urls.filter((url) => !url.startsWith(root) || (root === outer && url.startsWith(inner)))).toEqual([]);
  }
  await context.setOffline(true);
  await page.goto(outer + homePath('de'));
  await expect(page.locator('h1')).toContainText('Anderer Kurs');
  await page.goto(inner + homePath('de'));
  await expect(page.locator('h1')).not.toContainText('Anderer Kurs');
});

test('messages of another shape change nothing', async ({ page }) => {
  await page.goto(home);
  await expectStatus(page, 'aboard');
  const before = await cachedFiles(page);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    for (const message of [null, 'take-over', { type: 'bring', language: '../x' }, { type: 'on-board' }]) active!.postMessage(message);
    navigator.serviceWorker.dispatchEvent(new MessageEvent('message', { data: { type: 'on-board', packs: {} } }));
  });
  await page.reload();
  await expectStatus(page, 'aboard');
  expect(await cachedFiles(page)).toEqual(before);
});
