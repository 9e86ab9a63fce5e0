import type { Page } from '@playwright/test';

/** Presses Tab until the focused element matches, as a person without a mouse would. */
export async function tabTo(page: Page, selector: string, limit = 200): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`${limit} presses of Tab did not reach ${selector}.`);
}
