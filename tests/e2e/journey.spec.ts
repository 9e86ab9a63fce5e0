import { expect, test, type Page } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { tabTo } from '../support/tab-to.ts';

/** Goes through a self-check as the keyboard leads: marks something wherever it can, and presses the button of each question. */
async function answerWithKeyboard(page: Page): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.closest('self-check')) return activeElement?.closest('.leg, .haul, mark-read, .src') ? 'behind' : 'outside';
      if (activeElement.matches('summary')) return 'summary';
      return activeElement.matches('.btn--go') ? 'go' : (activeElement.getAttribute('type') ?? activeElement.tagName.toLowerCase());
    });
  await tabTo(page, 'self-check *');
  // The script takes over when the questions come near, and needs a moment on a busy machine.
  await expect(page.locator('.solution')).toHaveCount(0, { timeout: 20_000 });
  await page.keyboard.press('Shift+Tab');
  for (let step = 0; step < 300; step += 1) {
    await page.keyboard.press('Tab');
    const kind = await focused();
    if (kind === 'behind') return;
    if (kind === 'radio' || kind === 'checkbox') await page.keyboard.press('Space');
    else if (kind === 'select') await page.keyboard.press('ArrowDown');
    else if (kind === 'go') await page.keyboard.press('Enter');
  }
  throw new Error('300 presses of Tab did not lead through the self-check.');
}

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
  await expect(page.locator('step-figure:defined').first(), 'its script comes when it is near').toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page.locator('step-figure [data-count]').first()).toHaveText(/^1 \/ \d/);
  await page.keyboard.press('Enter');
  await expect(page.locator('step-figure [data-count]').first()).toHaveText(/^2 \/ \d/);
  await expect(page.locator('step-figure [data-text]').first()).not.toBeEmpty();

  // The self-check is answered from the first question to the result.
  await answerWithKeyboard(page);
  await expect(page.locator('#self-check-result')).toBeVisible();
  await expect(page.locator('.lesson__nav [aria-current]')).toContainText(/gelesen|geübt/);

  // The search finds a term and goes there.
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Positionierung');
  // Lessons come first, then terms.
  const term = dialog
    .getByRole('group', { name: /^Begriffe/ })
    .getByRole('option')
    .first();
  await expect(term).toContainText('Positionierung');
  for (let presses = 0; presses < 12 && (await term.getAttribute('aria-selected')) !== 'true'; presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/glossar\.html#term-positionierung/);
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

test('forced colours draw figures for the background of the system, whichever appearance is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto(pageTypes.lesson);
  const lines = () =>
    page
      .locator('.fig .s-ink')
      .first()
      .evaluate((line) => getComputedStyle(line).stroke);
  const asSystem = await lines();
  await page.getByRole('button', { name: 'Darstellung' }).click();
  await page.getByRole('radio', { name: 'Hell' }).check();
  expect(await lines()).toBe(asSystem);
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
