import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { tabTo } from '../support/tab-to.ts';

test('with the keyboard alone: home, lesson, quiz, result, search, term', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(pageTypes.home);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();

  await tabTo(page, '[data-continue]');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/mehr-als-werbung\.html/);

  // A term opens in place and closes again, focus stays on the word.
  await tabTo(page, '.term');
  await page.keyboard.press('Enter');
  await expect(page.locator('.term-card:popover-open')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.term-card:popover-open')).toHaveCount(0);
  await expect(page.locator('.term').first()).toBeFocused();

  // The figure steps forward and back to the whole.
  await tabTo(page, 'step-figure [data-start]');
  await page.keyboard.press('Enter');
  await expect(page.locator('step-figure [data-count]').first()).toHaveText(/^1 \/ \d/);
  await page.keyboard.press('Enter');
  await expect(page.locator('step-figure [data-count]').first()).toHaveText(/^2 \/ \d/);
  await expect(page.locator('step-figure [data-text]').first()).not.toBeEmpty();

  // The search finds a term and goes there.
  await page.keyboard.press('Control+k');
  const input = page.getByRole('dialog').getByRole('combobox');
  await expect(input).toBeFocused();
  await page.keyboard.type('Positionierung');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/glossar\.html#positionierung|\.html/);
});

test('the language switch keeps the page, and the root remembers the language', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/en\/marketing-is-the-bosss-business\/more-than-advertising\.html/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('index.html');
  await expect(page).toHaveURL(/en\/index\.html/);
});

test('a theme is chosen, kept, and there before the first paint', async ({ page }) => {
  await page.goto(pageTypes.home);
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('radio', { name: 'Dunkel' }).check();
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(pageTypes.glossary);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark);
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('radio', { name: 'Wie im System' }).check();
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson is complete: text, figure with words, term, questions with their solutions', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('img').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Schritt für Schritt' })).toBeHidden();
    await page.locator('.fig-words summary').first().click();
    await expect(page.locator('.fig-words li').first()).toBeVisible();
    await page.locator('.term').first().click();
    await expect(page.locator('.term-card').first()).toBeVisible();
    const solutions = page.locator('#self-check ~ * details, [aria-labelledby="self-check"] details');
    expect(await solutions.count()).toBeGreaterThanOrEqual(4);
    await solutions.first().locator('summary').click();
    await expect(solutions.first().locator('summary + *')).toBeVisible();
  });
});
