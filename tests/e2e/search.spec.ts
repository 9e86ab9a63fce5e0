import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { pagePath } from '../../src/core/course/address.ts';
import { pageTypes } from '../support/pages.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => page.locator('input[role=combobox]');
// The questions of a lesson bring options and comboboxes of their own.
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true });
const group = (page: Page, name: string | RegExp) => page.getByRole('group', { name });

/** Opens the search with its key and asks; results or their absence are on screen when it returns. */
async function ask(page: Page, question: string): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.keyboard.press('Control+k');
  await field(page).fill(question);
  await expect(
    dialog(page)
      .getByText(`„${question}“`)
      .or(dialog(page).getByText(`“${question}”`))
      .first(),
  ).toBeVisible();
}

/** Text with every kind of space made plain. */
const plain = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ');

async function expectClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}

/** Paths below the root that the page has asked for so far. */
function recordPaths(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test.describe('opening and closing', () => {
  test('nothing of the search but its launcher loads before it comes near', async ({ page }) => {
    const paths = recordPaths(page);
    await page.goto(pageTypes.lesson);
    await page.waitForLoadState('networkidle');
    expect(paths.filter((path) => /pagefind|search-dialog|find/.test(path))).toEqual([]);
    await page.locator('[data-search-open]').hover();
    await expect.poll(() => paths.some((path) => path.includes('search-dialog'))).toBe(true);
    expect(paths.filter((path) => path.includes('pagefind'))).toEqual([]);
    await page.locator('[data-search-open]').click();
    await expect.poll(() => paths.some((path) => path.endsWith('pagefind/pagefind.js'))).toBe(true);
  });

  test('a click opens it, Escape closes it and gives the focus back', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    const opener = page.locator('[data-search-open]');
    await opener.click();
    await expect(field(page)).toBeFocused();
    await expect(page).toHaveURL(/mehr-als-werbung\.html$/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('the button and the backdrop close it too', async ({ page }) => {
    await page.goto(pageTypes.home);
    await page.locator('[data-search-open]').click();
    await dialog(page).getByRole('button', { name: 'Suche schließen' }).click();
    await expect(dialog(page)).toBeHidden();
    await page.locator('[data-search-open]').click();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(5, 400);
    await expect(dialog(page)).toBeHidden();
  });

  for (const key of ['/', 'Control+k', 'Meta+k']) {
    test(`${key} opens it`, async ({ page }) => {
      await page.goto(pageTypes.module);
      await page.keyboard.press(key);
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
    });
  }

  test('the page behind stands still', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    await page.mouse.move(20, 500);
    await page.mouse.wheel(0, 600);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('the single key can be switched off, for this and for later pages; Ctrl+K stays', async ({ page }) => {
    await page.goto(pageTypes.home);
    await page.keyboard.press('/');
    await dialog(page).getByRole('checkbox', { name: 'Taste / öffnet die Suche' }).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeHidden();
    await page.goto(pageTypes.lesson);
    await expect(page.locator('[data-search-open] kbd')).toBeHidden();
    await page.keyboard.press('/');
    await page.keyboard.press('Control+k');
    await expect(dialog(page)).toBeVisible();
    await expect(field(page)).toHaveValue('');
    await dialog(page).getByRole('checkbox').check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(dialog(page)).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(':shortcuts')))).toEqual([]);
  });

  test('nothing is stored by searching', async ({ page }) => {
    await page.goto(pageTypes.home);
    await ask(page, 'Marktorientierung');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});

test.describe('results', () => {
  test.beforeEach(({ page }) => page.goto(pageTypes.home));

  test('come by kind, with number, minutes, sections and marks', async ({ page }) => {
    await ask(page, 'Marktorientierung');
    const lessons = group(page, /^Lektionen, \d/);
    await expect(lessons.getByRole('option').first()).toContainText(/^1\.\d.*\d+ min/);
    await expect(lessons.locator('.hit--part mark').first()).toHaveText(/Marktorientierung/);
    await expect(
      group(page, /^Begriffe, \d/)
        .getByRole('option', { name: 'Marktorientierung' })
        .locator('b mark'),
    ).toHaveText('Marktorientierung');
    const names = await dialog(page)
      .getByRole('group')
      .evaluateAll((groups) => groups.map((each) => each.getAttribute('aria-label')!.split(',')[0]!));
    expect(names).toEqual(['Lektionen', 'Begriffe', 'Module', 'Seiten'].filter((name) => names.includes(name)));
  });

  test('a screen reader hears how many there are, once typing pauses', async ({ page }) => {
    await ask(page, 'Marktorientierung');
    await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ Treffer für „Marktorientierung“$/);
    await field(page).fill('Preisqqqq');
    await expect(dialog(page).getByRole('status')).toHaveText('Kein Treffer für „Preisqqqq“.');
  });

  test('arrows, Home and End choose, the field keeps the focus', async ({ page }) => {
    await ask(page, 'Kunden');
    const ids = await options(page).evaluateAll((all) => all.map((each) => each.id));
    expect(ids.length).toBeGreaterThan(4);
    const moves: [string, number][] = [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['End', ids.length - 1],
      ['ArrowDown', 0],
      ['ArrowUp', ids.length - 1],
      ['Home', 0],
    ];
    await expect(chosen(page)).toHaveId(ids[0]!);
    for (const [key, at] of moves) {
      await page.keyboard.press(key);
      await expect(chosen(page), key).toHaveId(ids[at]!);
      await expect(field(page)).toHaveAttribute('aria-activedescendant', ids[at]!);
      await expect(chosen(page)).toBeInViewport();
      await expect(field(page)).toBeFocused();
    }
  });

  test('Enter goes to the section, on another page and on the same', async ({ page }) => {
    await ask(page, 'Marktorientierung');
    for (let step = 0; step < 20 && !(await chosen(page).evaluate((each) => each.matches('.hit--part'))); step += 1)
      await page.keyboard.press('ArrowDown');
    const target = new URL((await chosen(page).getAttribute('href'))!);
    expect(target.hash).not.toBe('');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target.href);
    await expect(page.locator(decodeURIComponent(target.hash))).toBeInViewport();

    await page.evaluate(() => scrollTo(0, 0));
    await ask(page, 'Marktorientierung');
    await page.locator(`.hit--part[href="${target.href}"]`).click();
    await expect(dialog(page)).toBeHidden();
    await expect(page.locator(decodeURIComponent(target.hash))).toBeInViewport();
  });

  test('Enter pressed before the results are there waits for them', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await expect(options(page).first()).toBeVisible();
    await field(page).fill('Re-Briefing');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/agenturen-fuehren\/briefing\.html$/);
  });

  test('a term leads to its place in the glossary', async ({ page }) => {
    await ask(page, 'Kundenwert');
    await group(page, /^Begriffe/)
      .getByRole('option', { name: /^Kundenwert/ })
      .click();
    await expect(page).toHaveURL(/glossar\.html#term-kundenwert$/);
    await expect(page.locator('#term-kundenwert')).toBeInViewport();
  });

  test('a sheet is found by its number', async ({ page }) => {
    await ask(page, '1.3');
    await expect(options(page)).toHaveCount(1);
    await expect(options(page)).toContainText('Steuern statt selbst rudern');
  });

  for (const spelling of ['Künstlersozialabgabe', 'Kuenstlersozialabgabe', 'kunstlersozialabgabe']) {
    test(`"${spelling}" is understood`, async ({ page }) => {
      await ask(page, spelling);
      await expect(
        group(page, /^Begriffe/)
          .locator('mark')
          .first(),
      ).toHaveText('Künstlersozialabgabe');
    });
  }

  test('a compound is found by its inner part, below direct hits', async ({ page }) => {
    await ask(page, 'Botschafter');
    await expect(
      group(page, /^Begriffe/)
        .getByRole('option', { name: /^Markenbotschafter/ })
        .locator('mark')
        .first(),
    ).toHaveText('botschafter');
    await ask(page, 'Marke');
    const terms = await group(page, /^Begriffe/)
      .locator('b')
      .allTextContents();
    expect(terms[0]).toBe('Marke');
  });

  test('an unknown compound is answered by what speaks of its parts', async ({ page }) => {
    await ask(page, 'Preiskommunikation');
    await expect(dialog(page).getByText('Das Wort steht so nicht im Kurs, wohl aber: Preis, Kommunikation.')).toBeVisible();
    await expect(options(page).locator('mark').first()).toBeVisible();
  });

  test('an everyday word leads to the term, and says so', async ({ page }) => {
    await ask(page, 'Reklamation');
    const term = group(page, /^Begriffe/).getByRole('option', { name: /^Beschwerdemanagement/ });
    await expect(term).toContainText('auch:');
    await expect(term.locator('mark').first()).toHaveText('Reklamation');
  });

  test('a slip of the finger is met with a suggestion', async ({ page }) => {
    await ask(page, 'Marktorientirung');
    await expect(page.getByRole('heading', { name: 'Dazu haben wir keine Karte' })).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await dialog(page).getByRole('button', { name: 'Marktorientierung' }).click();
    await expect(field(page)).toHaveValue('Marktorientierung');
    await expect(field(page)).toBeFocused();
    await expect(options(page).first()).toBeVisible();
  });

  test('the known beginning of an unknown word is no answer', async ({ page }) => {
    await ask(page, 'Preisqqqq');
    await expect(options(page)).toHaveCount(0);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(dialog(page).getByRole('link', { name: 'alle Begriffe im Glossar' })).toBeVisible();
  });

  test('of words that never meet, the more telling one is asked alone, and the search says so', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await field(page).fill('Eisberg Retargeting');
    await expect(dialog(page).getByText('Alle Wörter zusammen stehen nirgends, wohl aber: Eisberg.').first()).toBeVisible();
    await expect(options(page).first()).toContainText('Marketing ist mehr als Werbung');
  });

  test('before anything is typed, terms worth knowing can be chosen', async ({ page }) => {
    await page.keyboard.press('Control+k');
    await expect(group(page, 'Oft nachgeschlagen').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/glossar\.html#/);
  });
});

test('English finds English', async ({ page }) => {
  await page.goto('en/index.html');
  await ask(page, 'customer lifetime value');
  await expect(
    group(page, /^Terms, \d/)
      .getByRole('option')
      .first(),
  ).toHaveAttribute('href', /\/en\/glossary\.html#term-kundenwert$/);
  expect(await options(page).evaluateAll((all) => all.every((each) => (each as HTMLAnchorElement).pathname.includes('/en/')))).toBe(true);
  await ask(page, 'Kundenwert');
  await expect(options(page).first()).toContainText('also: ');
});

for (const [locale, words] of [
  [
    'de',
    ['Reklame', 'künstliche Intelligenz', 'offline', 'Homepage', 'Mitarbeiterin', 'Mitarbeiterinnen', 'Neukundengewinnung', 'Mailing'],
  ],
  ['en', ['homepage', 'adverts', 'artificial intelligence', 'e-mail', 'offline']],
] as const) {
  test(`everyday words have an answer (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/index.html`);
    for (const word of words) {
      await ask(page, word);
      await expect(options(page).first(), word).toBeVisible();
      await expect(options(page).locator('mark').first(), word).toBeVisible();
    }
  });
}

for (const [locale, found] of [
  [
    'de',
    [
      ['Meine Daten', 'data'],
      ['Datenschutz', 'privacy'],
      ['Impressum', 'imprint'],
      ['Barrierefreiheit', 'accessibility'],
      ['Lizenzen', 'licences'],
      ['Ohne Netz', 'offline'],
      ['Über den Kurs', 'about'],
      ['Zertifikat', 'certificate'],
      ['Bescheinigung', 'certificate'],
    ],
  ],
  [
    'en',
    [
      ['my data', 'data'],
      ['privacy', 'privacy'],
      ['imprint', 'imprint'],
      ['accessibility', 'accessibility'],
      ['licences', 'licences'],
      ['offline', 'offline'],
      ['about the course', 'about'],
      ['certificate', 'certificate'],
    ],
  ],
] as const) {
  test(`pages are found by their names and by what readers call them (${locale})`, async ({ page }) => {
    await page.goto(`${locale}/index.html`);
    for (const [question, target] of found) {
      await ask(page, question);
      await expect(options(page).and(page.locator(`[href$="/${pagePath(locale, target)}"]`)), question).toHaveCount(1);
    }
  });
}

test('a short word is answered by itself, and a word that is a term by the term first', async ({ page }) => {
  await page.goto('en/index.html');
  await ask(page, 'PR');
  await expect(options(page).first()).toContainText('Public relations (PR)');
  expect(await options(page).locator('mark').allTextContents()).toEqual(expect.not.arrayContaining([expect.not.stringMatching(/^PRs?$/)]));
  await ask(page, 'Marke');
  await expect(options(page).first()).toContainText('Brand');
  await ask(page, 'wording');
  // Lessons that hold the word itself come before those that hold another form of it.
  await expect(options(page).first()).toContainText('Content with an entrepreneur’s heart');
});

test('question stems are found, options, solutions and feedback are not', async ({ page }) => {
  const { items } = parse(readFileSync('content/quizzes/mehr-als-werbung.yaml', 'utf8')) as {
    items: { use: string[]; stem: { de: string }; options?: { text: { de: string }; feedback: { de: string } }[] }[];
  };
  await page.goto(pageTypes.home);
  const content = await page.evaluate(
    async (script) => {
      const pagefind = (await import(script)) as {
        search(words: string): Promise<{ results: { data(): Promise<{ url: string; content: string }> }[] }>;
      };
      const found = await Promise.all((await pagefind.search('Werbung')).results.map((result) => result.data()));
      return found.find((each) => each.url.endsWith('/mehr-als-werbung.html'))!.content;
    },
    new URL('pagefind/pagefind.js', page.url().replace(/de\/.*$/, '')).href,
  );
  for (const item of items.filter((each) => each.use.includes('lesson'))) expect(plain(content)).toContain(plain(item.stem.de));
  for (const option of items.flatMap((item) => item.options ?? [])) expect(plain(content)).not.toContain(plain(option.feedback.de));
});

test('without the index it says so, and tries again when asked', async ({ page, context }) => {
  await page.goto(pageTypes.home);
  await page.locator('[data-search-open]').hover();
  await context.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.press('Control+k');
  await field(page).fill('Marketing');
  await expect(page.getByRole('heading', { name: 'Die Suche ist gerade nicht an Bord' })).toBeVisible();
  await context.unroute('**/pagefind/**');
  await dialog(page).getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(options(page).first()).toBeVisible();
});

test('no request leaves the origin', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(baseURL!).origin && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
  });
  await page.goto(pageTypes.home);
  await ask(page, 'Marketing');
  await page.goto(`${pageTypes.search}?q=Marketing`);
  await expect(options(page).first()).toBeVisible();
  expect(foreign).toEqual([]);
});

test.describe('the search page', () => {
  test('reads the question from the address and keeps it there', async ({ page }) => {
    await page.goto(`${pageTypes.search}?q=Kundenwert`);
    await expect(field(page)).toHaveValue('Kundenwert');
    await expect(options(page).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Alle Begriffe' })).toBeHidden();
    await field(page).fill('Marke');
    await expect(page).toHaveURL(/\?q=Marke$/);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/suche\.html$/);
    await expect(page.getByRole('heading', { name: 'Alle Begriffe' })).toBeVisible();
  });

  test('is where the shortcuts lead while one is on it', async ({ page }) => {
    await page.goto(pageTypes.search);
    await page.locator('h1').click();
    await page.keyboard.press('/');
    await expect(page.locator('[data-search-field]')).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  });

  test('lists everything without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pageTypes.home);
    await page.locator('[data-search-open]').click();
    await expect(page).toHaveURL(/suche\.html$/);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('#search')).toBeHidden();
    await page.getByRole('link', { name: 'Kundenwert', exact: true }).click();
    await expect(page).toHaveURL(/glossar\.html#term-kundenwert$/);
    await context.close();
  });
});

test('the glossary filters its terms, in any spelling', async ({ page }) => {
  await page.goto(pageTypes.glossary);
  const all = await page.locator('.entry').count();
  await page.getByLabel('Begriffe filtern').fill('kuenstler');
  await expect(page.locator('.entry:visible')).toHaveCount(1);
  await expect(page.getByRole('status')).toHaveText('1 Begriff passt.');
  await page.getByLabel('Begriffe filtern').fill('qqq');
  await expect(page.getByRole('status')).toHaveText('Kein Begriff passt.');
  const said = await page.getByRole('status').evaluateHandle((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent)).observe(status, { childList: true });
    return texts;
  });
  await page.getByLabel('Begriffe filtern').press('q');
  await page.getByLabel('Begriffe filtern').fill('');
  await page.getByLabel('Begriffe filtern').pressSequentially('kuenstler');
  await expect(page.getByRole('status')).toHaveText('1 Begriff passt.');
  expect(await said.jsonValue(), 'said once typing pauses').toEqual(['1 Begriff passt.']);
  await page.getByLabel('Begriffe filtern').fill('');
  await expect(page.locator('.entry:visible')).toHaveCount(all);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`axe, ${theme}`, () => {
    test.use({ colorScheme: theme });

    test('the dialog, empty, with results and without', async ({ page }) => {
      await page.goto(pageTypes.lesson);
      await page.keyboard.press('Control+k');
      await expect(options(page).first()).toBeVisible();
      await expectClean(page);
      await ask(page, 'Marketing');
      await expectClean(page);
      await ask(page, 'Marktorientirung');
      await expectClean(page);
    });

    test('the page, with results', async ({ page }) => {
      await page.goto(`${pageTypes.search}?q=Marketing`);
      await expect(options(page).first()).toBeVisible();
      await expectClean(page);
    });
  });
}

test('at 320 px the search fills the screen and nothing runs out of it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(pageTypes.lesson);
  await page.locator('[data-search-open]').click();
  await ask(page, 'Unternehmenskommunikation');
  const box = (await dialog(page).boundingBox())!;
  expect([box.x, box.y, box.height]).toEqual([0, 0, 640]);
  expect(
    await dialog(page).evaluate(
      (each) => [...each.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > innerWidth).length,
    ),
  ).toBe(0);
  await expect(dialog(page).getByRole('checkbox')).toBeVisible();
});
