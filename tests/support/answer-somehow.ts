import { expect, type Locator, type Page } from '@playwright/test';

/** Brings the self-check near, so that its script takes over. */
export async function wakeQuestions(page: Page): Promise<void> {
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await expect(page.locator('.solution')).toHaveCount(0);
}

/** The question with this number, from 1. */
export const questionAt = (page: Page, number: number): Locator => page.locator('.q').nth(number - 1);

/** The question that asks the item with this id. */
export const questionOf = (page: Page, item: string): Locator => page.locator(`#q-${item}`);

/** Fills a question of any kind in, right or wrong, up to the last press of its main button. */
export async function fillIn(asked: Locator): Promise<void> {
  if ((await asked.locator('textarea').count()) > 0) {
    await asked.locator('textarea').fill('Ein Satz mit genug Wörtern öffnet den Vergleich, und dieser hat genug davon.');
    await asked.locator('.btn--go').click();
    await asked.getByRole('checkbox').first().check();
    return;
  }
  for (const group of await asked.getByRole('radiogroup').all()) await group.getByRole('radio').last().check();
  for (const gap of await asked.locator('select').all()) await gap.selectOption({ index: 1 });
  for (const gap of await asked.locator('input:not([type=radio], [type=checkbox])').all()) await gap.fill('12');
  const picks = asked.locator('.opts input');
  if ((await picks.count()) > 0) await picks.first().check();
}

/** Answers a question of any kind with a press of its main button, and waits for the verdict. */
export async function answerQuestion(asked: Locator): Promise<void> {
  const verdict = asked.locator('.verdict');
  do {
    await fillIn(asked);
    await asked.locator('.btn--go').click();
    // A story goes on: the button leads to its next decision.
    if ((await asked.locator('.point').count()) > 0 && (await verdict.count()) === 0) await asked.locator('.btn--go').click();
  } while ((await verdict.count()) === 0);
}
