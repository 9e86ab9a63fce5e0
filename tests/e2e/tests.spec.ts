import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { answerAll, answerNext } from '../support/answer-test.ts';
import { finger, keys } from '../support/hands.ts';
import { expectStatus } from '../support/offline-status.ts';
import { tabTo } from '../support/tab-to.ts';

const placement = 'de/einstufungstest.html';
const final = 'de/abschlusstest.html';
const check = 'de/marketing-ist-chefsache/modul-check.html';

const go = (page: Page) => page.locator('.test__live .btn--go');
const stage = (page: Page, name: 'before' | 'running' | 'after') => expect(page.locator('course-test')).toHaveAttribute('data-stage', name);

async function begin(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await go(page).click();
  await expect(page.locator('.q')).toBeFocused();
}

async function handIn(page: Page): Promise<void> {
  await page.locator('#hand-in .btn').last().click();
  await expect(page.locator('#test-result')).toBeFocused();
  await expect(page.locator('.test__all')).toBeVisible();
}

/** Everything a question says about its answers, in one language. */
function reasonsOf(id: string, locale = 'de'): string[] {
  const module = `dist/${locale}/marketing-ist-chefsache`;
  const files = [
    `dist/${locale}/test-questions.json`,
    ...['mehr-als-werbung', 'fuenf-gruende', 'steuern-statt-rudern', 'alle-machen-marketing'].map((lesson) => `${module}/${lesson}.json`),
  ];
  const reasons: string[] = [];
  for (const file of files) {
    const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: { id: string }[] };
    JSON.stringify(
      items.find((item) => `q-${item.id}` === id),
      (key, value: unknown) => {
        if (['feedback', 'consequence', 'better', 'worked'].includes(key) && typeof value === 'string') reasons.push(value);
        return value;
      },
    );
  }
  expect(reasons, id).not.toEqual([]);
  return reasons;
}

interface Item {
  readonly id: string;
  readonly parallelOf?: string;
}

/** The course as it is written today, as the pages know it. */
const course = JSON.parse(readFileSync('dist/de/catalogue.json', 'utf8')) as {
  modules: { id: string; complete: boolean }[];
  items: Item[];
  tests: Record<'placement' | 'final', Record<string, number>>;
};

/** How many questions a test asks today: what the blueprint draws from the modules that are written. */
function askedToday(which: 'placement' | 'final'): number {
  const written = course.modules.filter(({ complete }) => complete);
  return written.reduce((sum, { id }) => sum + (course.tests[which][id] ?? 0), 0);
}

/** The questions of the attempt that has begun last, from the record. */
const drawnItems = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const notes = Object.keys(localStorage).filter((key) => key.includes(':said:'));
    const said = notes.map(
      (key) => JSON.parse(localStorage.getItem(key)!) as { verb: string; timestamp: string; context: { items: string[] } },
    );
    const begun = said.filter(({ verb }) => verb === 'initialized').toSorted((a, b) => a.timestamp.localeCompare(b.timestamp));
    return begun.at(-1)!.context.items;
  });

/** Neither for eyes nor for assistive technology is there anything that judges an answer. */
async function expectNoJudgement(page: Page): Promise<void> {
  const id = await page.locator('.q').getAttribute('id');
  const [html, spoken] = [await page.locator('main').innerHTML(), await page.locator('main').ariaSnapshot()];
  for (const reason of reasonsOf(id!)) expect(html.includes(reason) || spoken.includes(reason), reason).toBe(false);
  await expect(page.locator('main').locator('.mark, .verdict, .why, .is-ok, .is-no, .solution, .lighthint')).toHaveCount(0);
  // Words of the question itself are free.
  const own = await page.locator('.q :is(.q__scene, fieldset)').allInnerTexts();
  for (const word of ['ichtig', 'Lösung', 'Tipp']) if (!own.join().includes(word)) expect(spoken).not.toContain(word);
}

test('the placement test is taken with the keyboard alone, without a word about any answer before it is handed in', async ({ page }) => {
  await page.goto(placement);
  const asked = askedToday('placement');
  if (asked < 12) await expect(page.getByText(`Heute stellt der Test ${asked} von 12 Fragen.`)).toBeVisible();
  await tabTo(page, '.test__live .btn--go');
  await page.keyboard.press('Enter');
  await expect(page.locator('.q')).toBeFocused();
  await answerAll(page, keys, () => expectNoJudgement(page));
  await expect(page.locator('#hand-in')).toBeFocused();
  await tabTo(page, '#hand-in .btn--go');
  await page.keyboard.press('Enter');
  const result = page.locator('#test-result');
  await expect(result).toBeFocused();
  await expect(result).toHaveAccessibleName('Ihr Ausgangspunkt');
  await expect(result).toContainText(/\d+\s%/);
  await expect(page.locator('.test__objectives .test__marks li')).toHaveCount(asked);
  await tabTo(page, '.test__all summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.test__all .verdict').first()).toBeVisible();
  await expect(page.locator('.test__all .was-sure').first()).toHaveText('Ihre Einschätzung: sicher.');
});

test('pressed too early, the button asks how sure the answer is', async ({ page }) => {
  await begin(page, check);
  await tabTo(page, '.q .btn--go');
  await page.keyboard.press('Enter');
  await expect(page.locator('.q .err')).toBeVisible();
  await expect(page.locator('.test__line [data-state=done]')).toHaveCount(0);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the final test asks the siblings of what was placed, and shows the gain with its caveat', async ({ page }) => {
    await page.goto(placement);
    await go(page).tap();
    await expect(page.locator('.q')).toBeVisible();
    const placed = await drawnItems(page);
    expect(placed).toHaveLength(askedToday('placement'));
    // Handed in with nothing answered: everything is left to gain.
    await page.getByRole('button', { name: 'Abgeben', exact: true }).tap();
    await expect(page.getByText(/(Eine Frage ist|\d+ Fragen sind) noch offen\./)).toBeVisible();
    await page.getByRole('button', { name: 'So abgeben, wie er ist' }).tap();
    await expect(page.locator('#test-result')).toContainText('0 %');
    await expect(page.getByRole('heading', { name: 'Was dazugekommen ist' })).toHaveCount(0);

    await page.goto(final);
    await go(page).tap();
    const drawn: string[] = [];
    await answerAll(page, finger, async () => {
      await expectNoJudgement(page);
      drawn.push((await page.locator('.q').getAttribute('id'))!.slice(2));
    });
    expect(drawn).toHaveLength(askedToday('final'));
    const siblings = drawn.map((id) => course.items.find((item) => item.id === id)?.parallelOf);
    expect(siblings).toEqual(expect.arrayContaining(placed));
    expect(drawn.filter((id) => placed.includes(id))).toEqual([]);
    await handIn(page);
    const gain = page.getByRole('region', { name: 'Was dazugekommen ist' });
    await expect(gain).toContainText(/vorher 0\s%, jetzt \d+\s%/);
    await expect(gain).toContainText('schwankt sie stark');
    await expect(page.locator('#test-result h2')).toHaveText(/^(Bestanden|Noch nicht bestanden)$/);
  });
});

test('a module check goes on where it was interrupted, answers can be changed, and its result stays', async ({ page }) => {
  await begin(page, check);
  await answerNext(page, keys);
  await answerNext(page, keys);
  await page.reload();
  await expect(page.getByText(/begonnen, 2 von 5 Fragen beantwortet/)).toBeVisible();
  await go(page).click();
  await expect(page.getByText('Frage 3 von 5')).toBeVisible();
  await expect(page.locator('.q')).toBeFocused();

  await page.getByRole('button', { name: 'Frage 1, beantwortet' }).click();
  await expect(page.locator('.q .certainty input').first()).toBeChecked();
  await page.locator('.q .certainty input').last().check();
  await page.locator('.q .btn--go').click();
  await expect(page.getByText('Frage 3 von 5')).toBeVisible();
  await answerAll(page, keys);
  await handIn(page);
  const share = await page.locator('.test__share').innerText();
  await expect(page.locator('.test__objectives .test__marks li')).toHaveCount(5);
  await expect(page.locator('.test__all > li')).toHaveCount(5);
  await page.locator('.test__all summary').first().click();
  await expect(page.locator('.test__all .was-sure').first()).toHaveText('Ihre Einschätzung: geraten.');

  await page.reload();
  await page.getByRole('button', { name: /^Ergebnis vom/ }).click();
  await expect(page.locator('.test__share')).toHaveText(share);
  for (const link of await page.locator('.test__reread').all()) {
    expect((await page.request.get((await link.getAttribute('href'))!)).ok()).toBe(true);
  }
});

test('what was sure and wrong is listed first, with the lesson to read', async ({ page }) => {
  await begin(page, check);
  await answerAll(page, keys);
  await handIn(page);
  const wrong = await page.locator('.test__all .mark--no').count();
  const sure = page.getByRole('region', { name: 'Sicher, und doch nicht richtig' });
  if (wrong > 0) expect(await sure.getByRole('link').count()).toBeGreaterThanOrEqual(wrong);
  await expect(page.getByRole('region', { name: 'Wie es weitergeht' }).locator('.btn')).not.toHaveCount(0);
});

test('an answer survives a tab that is killed right after the click', async ({ context }) => {
  const page = await context.newPage();
  await begin(page, check);
  await answerNext(page, keys);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(check);
  await expect(again.getByText(/1 von 5 Fragen beantwortet/)).toBeVisible();
});

test('an attempt is thrown away only after asking', async ({ page }) => {
  await begin(page, check);
  await answerNext(page, keys);
  await page.getByRole('button', { name: 'Unterbrechen' }).click();
  await stage(page, 'before');
  await page.getByRole('button', { name: 'Verwerfen', exact: true }).click();
  await page.getByRole('button', { name: 'Nein, behalten' }).click();
  await expect(go(page)).toHaveText('Weitermachen');
  await page.getByRole('button', { name: 'Verwerfen', exact: true }).click();
  await page.getByRole('button', { name: 'Ja, verwerfen' }).click();
  await expect(go(page)).toHaveText('Test beginnen');
  await page.reload();
  await expect(go(page)).toHaveText('Test beginnen');
});

test('two tabs stay in step, from the first answer to the result', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await begin(one, check);
  await other.goto(check);
  await go(other).click();
  await answerNext(one, keys);
  await expect(other.locator('.test__line [data-state=done]')).toHaveCount(1);
  await answerAll(one, keys);
  await handIn(one);
  await stage(other, 'after');
  await expect(other.locator('.test__share')).toHaveText(await one.locator('.test__share').innerText());
});

test.describe('with the course on board', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a test is taken and handed in without a connection', async ({ page, context }) => {
    await page.goto('de/index.html');
    await expectStatus(page, 'aboard');
    await context.setOffline(true);
    await begin(page, check);
    await answerAll(page, keys);
    await handIn(page);
    await page.goto(placement);
    await expect(go(page)).toHaveText('Test beginnen');
  });
});

test.describe('when the course has been edited meanwhile', () => {
  test('a question that is gone from the course is left out, and one that was rewritten says so', async ({ page }) => {
    await begin(page, check);
    const first = (await page.locator('.q').getAttribute('id'))!.slice(2);
    await answerNext(page, keys);
    const second = (await page.locator('.q').getAttribute('id'))!.slice(2);
    await page.context().route(/\.json$/, async (route) => {
      const response = await route.fetch();
      const content = (await response.json()) as { items?: { id: string; edition: string }[] };
      const items = content.items
        ?.filter(({ id }) => id !== second)
        .map((item) => (item.id === first ? { ...item, edition: 'new' } : item));
      await route.fulfill({ response, json: { ...content, items } });
    });
    await page.reload();
    await go(page).click();
    await expect(page.getByText('Eine Frage gibt es im Kurs nicht mehr. Sie zählt nicht mit.')).toBeVisible();
    await page.getByRole('button', { name: 'Frage 1, beantwortet' }).click();
    await expect(page.getByText('Diese Frage ist seit Ihrer Antwort überarbeitet worden.')).toBeVisible();
    await page.getByRole('button', { name: 'Abgeben', exact: true }).click();
    await handIn(page);
    await expect(page.locator('#test-result')).toContainText('Eine Frage gibt es im Kurs nicht mehr.');
    await expect(page.locator('.test__all > li')).toHaveCount(4);
  });
});

test.describe('when the questions do not arrive', () => {
  test('a sentence says so, and the test can be tried again', async ({ page }) => {
    await page.route(/(chefsache\/[\w-]+|test-questions)\.json$/, (route) => route.abort());
    await page.goto(check);
    await go(page).click();
    await expect(page.getByText('Die Fragen sind nicht angekommen.')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(page.locator('.q')).toBeVisible();
  });

  test('nor the catalogue, the page offers to try again', async ({ page }) => {
    await page.route(/catalogue\.json$/, (route) => route.abort());
    await page.goto(check);
    await expect(page.getByText('Der Test lässt sich gerade nicht laden.')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await expect(go(page)).toHaveText('Test beginnen');
  });
});

test('looking at a test stores nothing', async ({ page }) => {
  await page.goto(final);
  await expect(go(page)).toBeVisible();
  expect(await page.evaluate(async () => [Object.keys(localStorage), (await indexedDB.databases()).length])).toEqual([[], 0]);
});

test('what passing takes names the modules only where there are several', () => {
  const said = (path: string) => /test__passing[^]*?<\/p>/.exec(readFileSync(`dist/${path}`, 'utf8'))![0];
  expect(said(final)).toContain('in jedem Modul');
  expect(said(check)).toContain('70\u00a0% der Punkte. Sie können');
});

test('no page and no search entry holds a test question', () => {
  const { items } = JSON.parse(readFileSync('dist/de/test-questions.json', 'utf8')) as { items: { stem: string }[] };
  expect(items.length).toBeGreaterThan(0);
  for (const path of [placement, final, check]) {
    const html = readFileSync(`dist/${path}`, 'utf8');
    for (const { stem } of items) expect(html).not.toContain(stem);
    expect(html).toContain('data-pagefind-body');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of [placement, final, check, 'en/placement-test.html']) {
    test(`${path} says what the test is and what it needs`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('.test__lead')).toBeVisible();
      await expect(page.getByText(/(braucht|needs) JavaScript/)).toBeVisible();
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    });
  }
});

for (const [path, colorScheme] of [
  ['de/marketing-ist-chefsache/modul-check.html', 'light'],
  ['en/marketing-is-the-bosss-business/module-check.html', 'dark'],
] as const) {
  test(`every state of ${path} passes axe in ${colorScheme} and fits 320 px`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(
        violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map((node) => node.html).join(' ')}`),
        state,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBeLessThanOrEqual(320);
    };
    await begin(page, path);
    await look('first question');
    await answerNext(page, keys);
    await page.reload();
    await page.locator('.test__live .btn--quiet').click();
    await look('before discarding');
    await go(page).click();
    await answerAll(page, keys, () => look('a question'));
    await look('before handing in');
    await handIn(page);
    for (const summary of await page.locator('.test__all > li > details > summary').all()) await summary.click();
    await look('result');
    const share = page.locator('.test__module h3 .num').first();
    const lines = await share.evaluate((part) => {
      part.previousSibling!.textContent = 'Verstehen, messen, steuern '.repeat(4);
      const text = document.createRange();
      text.selectNodeContents(part);
      return text.getClientRects().length;
    });
    expect(lines, 'a percentage stays on one line beside a long title').toBe(1);
    await page.reload();
    await expect(page.locator('.test__earlier')).toBeVisible();
    await look('earlier results');
    await context.close();
  });
}
