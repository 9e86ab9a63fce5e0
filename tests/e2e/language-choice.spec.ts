import { expect, test } from '@playwright/test';
import { homePath } from '../../src/core/course/address.ts';

const choices = 'a[data-language]';

for (const [locale, suggested] of [
  ['de-AT', 'de'],
  ['en-GB', 'en'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });

    test('sees both languages, its own one first in weight', async ({ page }) => {
      await page.goto('');
      await expect(page.locator(`${choices}:visible`)).toHaveCount(2);
      await expect(page.locator(`${choices}.btn--go`)).toHaveAttribute('data-language', suggested);
    });
  });
}

test.describe('a browser in another language', () => {
  test.use({ locale: 'fr-FR' });

  test('sees both languages alike', async ({ page }) => {
    await page.goto('');
    await expect(page.locator(choices)).toHaveCount(2);
    await expect(page.locator(`${choices}.btn--go`)).toHaveCount(0);
  });
});

test('a chosen language is remembered, and the root then leads there without a stop', async ({ page, baseURL }) => {
  await page.goto('');
  await page.locator(`${choices}[data-language="en"]`).click();
  await expect(page).toHaveURL(baseURL! + homePath('en'));
  await page.goto('about:blank');
  await page.goto('');
  await expect(page).toHaveURL(baseURL! + homePath('en'));
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('the switch on a page is remembered as well', async ({ page, baseURL }) => {
  await page.goto(homePath('en'));
  await page.locator('a[data-language="de"]:visible').first().click();
  await expect(page).toHaveURL(baseURL! + homePath('de'));
  await page.goto('about:blank');
  await page.goto('');
  await expect(page).toHaveURL(baseURL! + homePath('de'));
});

test('who wants to choose again can: by #choose, by going back, and by reloading there', async ({ page, baseURL }) => {
  await page.goto('');
  await page.locator(`${choices}[data-language="de"]`).click();
  await page.goBack();
  await expect(page).toHaveURL(baseURL!);
  await expect(page.locator(choices)).toHaveCount(2);
  await page.reload();
  await expect(page).toHaveURL(baseURL!);
  await page.goto('about:blank');
  await page.goto('#choose');
  await expect(page.locator(choices)).toHaveCount(2);
});

for (const [kept, says] of [
  ['en', ['en']],
  ['fr', ['de', 'en']],
] as const) {
  test(`where the device remembers "${kept}", a lost reader is told in ${says.join(' and ')}`, async ({ page }) => {
    await page.addInitScript((language) => localStorage.setItem('course:auf-kurs:language', language), kept);
    await page.goto('404.html');
    await expect(page.locator('html')).toHaveAttribute('lang', says[0]);
    const titles = page.locator('h1 [lang]:visible');
    expect(await titles.evaluateAll((all) => all.map((title) => title.getAttribute('lang')))).toEqual(says);
  });
}

test('looking at a page without choosing stores nothing', async ({ page }) => {
  await page.goto('');
  await page.goto(homePath('de'));
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('both languages are links', async ({ page, baseURL }) => {
    await page.goto('');
    await page.locator(`${choices}[data-language="en"]`).click();
    await expect(page).toHaveURL(baseURL! + homePath('en'));
  });
});
