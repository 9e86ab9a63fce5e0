import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { a4, printed } from '../support/printed.ts';

const path = 'de/antwortkarten.html';
const card = (page: Page, letter: string) => page.locator(`#card-${letter.toLowerCase()}`);

/** The one card that fills the window below the bar. */
async function expectShown(page: Page, letter: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`#card-${letter.toLowerCase()}$`));
  const box = (await card(page, letter).boundingBox())!;
  const { width, height } = page.viewportSize()!;
  expect([box.x, box.width]).toEqual([0, width]);
  expect(box.height).toBeGreaterThan(height * 0.8);
}

test('a phone becomes a card by tap and by key, says so, stays awake, and goes back', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { wakeLock } = navigator;
    wakeLock.request = () => {
      document.documentElement.dataset['awake'] = '';
      const lock = Object.assign(new EventTarget(), {
        release: () => Promise.resolve(delete document.documentElement.dataset['awake']),
      });
      return Promise.resolve(lock as unknown as WakeLockSentinel);
    };
  });
  await page.goto(path);
  const [html, said] = [page.locator('html'), page.locator('[data-said]')];
  await page.locator('#card-b a').tap();
  await expectShown(page, 'B');
  await expect(said).toHaveText('Karte B füllt den Bildschirm.');
  await expect(html).toHaveAttribute('data-awake');
  await expect(page.locator('.mast')).toHaveAttribute('inert');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('link', { name: 'Karte C' }).first().tap();
  await expectShown(page, 'C');
  for (const [key, letter] of [
    ['ArrowRight', 'D'],
    ['ArrowRight', 'A'],
    ['ArrowLeft', 'D'],
    ['2', 'B'],
    ['a', 'A'],
  ] as const) {
    await page.keyboard.press(key);
    await expectShown(page, letter);
    await expect(said).toHaveText(`Karte ${letter} füllt den Bildschirm.`);
  }
  await page.setViewportSize({ width: 844, height: 390 });
  await expectShown(page, 'A');
  await page.reload();
  await expectShown(page, 'A');

  await page.keyboard.press('Escape');
  await expect(said).toHaveText('Alle vier Karten stehen wieder zur Wahl.');
  await expect(page.locator('[inert]')).toHaveCount(0);
  await expect(html).not.toHaveAttribute('data-awake');
  await page.keyboard.press('3');
  await expectShown(page, 'C');
  await page.getByRole('link', { name: 'Zurück' }).tap();
  await expect(page.getByRole('heading', { name: 'Antwortkarten' })).toBeVisible();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await context.close();
});

test('on paper there are two sheets with two cards each, also from a card that fills the screen', async ({ page }) => {
  for (const from of [path, `${path}#card-d`]) {
    await page.goto(from);
    expect(await printed(page)).toEqual([a4.landscape, a4.landscape]);
    await page.goto('about:blank');
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a letter fills the screen all the same, and leads back', async ({ page }) => {
    await page.goto('en/answer-cards.html');
    await page.getByRole('link', { name: 'Card A' }).click();
    await expectShown(page, 'A');
    await page.locator('.answer-bar').getByRole('link', { name: 'Card D' }).click();
    await expectShown(page, 'D');
    await page.getByRole('link', { name: 'Back' }).click();
    await expect(page.locator('.answer-bar')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Print the cards' })).toHaveCount(0);
  });
});
