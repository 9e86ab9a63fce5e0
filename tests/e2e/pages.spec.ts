import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from '@playwright/test';
import { pagePath, type SitePage } from '../../src/core/course/address.ts';
import { locales, type Locale } from '../../src/core/locale/locale.ts';
import { inOtherLanguage, pages, pagesIn } from '../support/pages.ts';

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
