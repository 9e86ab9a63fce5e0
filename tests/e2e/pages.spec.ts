import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from '@playwright/test';
import { pagePath, type SitePage } from '../../src/core/course/address.ts';
import { locales, type Locale } from '../../src/core/locale/locale.ts';
import { everyLesson, inOtherLanguage, pages, pagesIn, pageTypes } from '../support/pages.ts';

const texts = ['about', 'imprint', 'privacy', 'accessibility', 'licences'] as const satisfies readonly SitePage[];
const operators = ['imprint', 'privacy', 'accessibility', 'about'] as const satisfies readonly SitePage[];
const notice: Record<Locale, RegExp> = { de: /Beispieldaten/, en: /Example data/ };

for (const locale of locales) {
  for (const page of operators) {
    test(`${pagePath(locale, page)} says that the operator is an example`, async ({ page: tab }) => {
      await tab.goto(pagePath(locale, page));
      await expect(tab.getByRole('complementary', { name: notice[locale] })).toBeVisible();
    });
  }

  for (const page of texts) {
    test(`every entry of the contents of ${pagePath(locale, page)} names a section`, async ({ page: tab }) => {
      await tab.goto(pagePath(locale, page));
      const targets = await tab
        .locator('.text-page__contents a')
        .evaluateAll((links) => links.map((each) => (each as HTMLAnchorElement).hash));
      for (const target of targets) await expect(tab.locator(`[id="${decodeURIComponent(target.slice(1))}"]`)).toHaveCount(1);
      // A detail that site.yaml lacks would print as a word of the programming language.
      await expect(tab.getByRole('main')).not.toContainText(/undefined|\[object|NaN/);
    });
  }

  test(`the imprint in ${locale} names who answers for the course, and how to reach them`, async ({ page: tab }) => {
    await tab.goto(pagePath(locale, 'imprint'));
    const main = tab.getByRole('main');
    for (const detail of ['EXAMPLE Betreiberin GmbH', 'EXAMPLE Musterweg 1', '12345 Musterstadt', '+49 000', '§', '18', 'MStV', 'DDG']) {
      if (locale === 'en' && detail === '§') continue;
      await expect(main).toContainText(detail);
    }
    await expect(main.locator('a[href="mailto:kontakt@example.org"]')).toBeVisible();
    await expect(main.locator('a[href="mailto:fehler@example.org"]')).toBeVisible();
  });

  test(`the privacy page in ${locale} names the logs, the storage, the offline copy and its legal grounds`, async ({ page: tab }) => {
    await tab.goto(pagePath(locale, 'privacy'));
    const text = (await tab.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
    for (const detail of ['EXAMPLE Hosting GmbH', 'TDDDG', '28', '77', 'course:', locale === 'de' ? 'nach 7 Tagen' : 'after 7 days']) {
      expect(text).toContain(detail);
    }
  });

  test(`the licences page in ${locale} shows every package with the text of its licence`, async ({ page: tab }) => {
    await tab.goto(pagePath(locale, 'licences'));
    const packages = tab.locator('.packages > li');
    expect(await packages.count()).toBeGreaterThanOrEqual(10);
    for (const entry of await packages.all()) {
      await expect(entry.locator('.packages__text')).toBeHidden();
      await entry.locator('summary').click();
      await expect(entry.locator('.packages__text')).toContainText(/copyright|permission/i);
    }
    await expect(packages.filter({ hasText: 'source-sans-3' })).toContainText('© 2023 Adobe');
  });
}

for (const locale of locales) {
  test(`every page in ${locale} has a title of its own`, () => {
    const titles = pagesIn(locale).map((path) => /<title>([^<]*)</.exec(readFileSync(`dist/${path}`, 'utf8'))![1]);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  test(`number and title of a lesson stand apart wherever it is named in ${locale}`, () => {
    for (const page of ['glossary', 'sources', 'search', 'practise'] as const) {
      const html = readFileSync(`dist/${pagePath(locale, page)}`, 'utf8');
      const named = [...html.matchAll(/class="sheet-link"[^>]*>(.*?)<\/a>/gs)].map(([, link]) => link!.replaceAll(/<[^>]+>/g, '').trim());
      expect(named, page).not.toEqual([]);
      expect(
        named.filter((each) => !/^\d\.\d\s\S/.test(each)),
        page,
      ).toEqual([]);
    }
  });
}

test('the language switch of every page keeps the page and leads back', async ({ page: tab }) => {
  for (const page of pagesIn('de')) {
    const translated = inOtherLanguage(page);
    expect(translated, page).toMatch(/^en\//);
    expect(inOtherLanguage(translated), translated).toBe(page);
  }
  await tab.goto(pagePath('de', 'glossary'));
  await tab.getByRole('banner').locator('.mast__tools a[hreflang=en]').click();
  await expect(tab).toHaveURL(new RegExp(`/${pagePath('en', 'glossary')}$`));
});

test('the legal pages are linked from the footer of every page, so the imprint is at most two clicks away', () => {
  for (const path of pages.filter((each) => /^(de|en)\//.test(each))) {
    const locale = path.slice(0, 2) as Locale;
    // Sheets for paper have feet of their own; the page's comes last.
    const footer = readFileSync(`dist/${path}`, 'utf8').split('<footer').at(-1)!;
    const targets = [...footer.matchAll(/ href="([^"]+)"/g)].map(([, href]) => join(dirname(path), href!));
    const expected = (['sources', 'licences', 'accessibility', 'privacy', 'imprint'] as const).map((page) => pagePath(locale, page));
    expect(targets, path).toEqual(expect.arrayContaining(expected));
  }
});

test('from the language choice at the root the imprint is two clicks away', async ({ page: tab }) => {
  await tab.goto('index.html');
  await tab
    .getByRole('link', { name: /Deutsch/ })
    .first()
    .click();
  await tab.getByRole('contentinfo').getByRole('link', { name: 'Impressum' }).click();
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText('Impressum');
});

for (const path of ['de/index.html', 'en/index.html']) {
  test(`the names on the chart of ${path} stay in its frame on a phone`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const outside = await page.locator('.stage').evaluate((stage) => {
        const frame = stage.getBoundingClientRect();
        return [...stage.querySelectorAll('b, .stop span, .place')]
          .filter((name) => name.getClientRects().length > 0)
          .filter((name) => name.getBoundingClientRect().left < frame.left || name.getBoundingClientRect().right > frame.right)
          .map((name) => name.textContent);
      });
      expect(outside, `${width} px`).toEqual([]);
    }
  });
}

test('on a phone the explanation of a term takes the width of the screen, wherever its word stands', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const term of await page.locator('button.term').all()) {
      await term.click();
      const card = (await page.locator('.term-card:popover-open').boundingBox())!;
      expect([card.x, card.width], (await term.textContent())!).toEqual([16, width - 32]);
      const word = (await term.boundingBox())!;
      expect(card.y >= word.y + word.height - 1 || card.y + card.height <= word.y + 1).toBe(true);
      await page.keyboard.press('Escape');
    }
  }
});

for (const locale of locales) {
  test(`no line of a lesson in ${locale} begins with a mark that belongs to the line before`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const path of everyLesson.filter((each) => each.startsWith(locale))) {
      await page.goto(path);
      // Lines break elsewhere in each language: between them the two cover the widths.
      for (const width of locale === 'de' ? [320, 1440] : [390]) {
        await page.setViewportSize({ width, height: 800 });
        const strays = await page.locator('.prose').evaluate((prose) => {
          const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          let end: DOMRect | undefined;
          while (walker.nextNode()) {
            const range = new Range();
            range.selectNodeContents(walker.currentNode);
            const last = [...range.getClientRects()].at(-1);
            if (!last) continue;
            const text = walker.currentNode.textContent!;
            range.setEnd(walker.currentNode, 1);
            if (/^[.,:;)!?]/.test(text) && end && range.getBoundingClientRect().top >= end.bottom - 2) found.push(text);
            end = last;
          }
          return found;
        });
        expect.soft(strays, `${path} at ${width} px`).toEqual([]);
      }
    }
  });
}

test('a note in the margin leaves no hole below its paragraph, and runs into nothing', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 960, height: 900 });
  for (const path of everyLesson) {
    await page.goto(path);
    const crowded = await page.locator('.noted').evaluateAll((all) =>
      all.flatMap((noted) => {
        const [text, note] = noted.children as unknown as [Element, Element];
        const words = new Range();
        words.selectNodeContents(note);
        const { left, bottom } = words.getBoundingClientRect();
        const hole = noted.getBoundingClientRect().bottom - text.lastElementChild!.getBoundingClientRect().bottom;
        let next = noted.nextElementSibling;
        while (next && (next.querySelector(':scope > .note') ?? next).getBoundingClientRect().right <= left) next = next.nextElementSibling;
        const free = next ? next.getBoundingClientRect().top - bottom : Infinity;
        return hole > 1 || free < 8 ? [{ note: note.textContent!.trim(), hole, free }] : [];
      }),
    );
    expect.soft(crowded, path).toEqual([]);
  }
});
