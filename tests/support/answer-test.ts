import type { Page } from '@playwright/test';
import { answerQuestion } from './answer-question.ts';
import type { Hand } from './hands.ts';

/** Answers the question a test has reached, and says that the answer is sure; comes back when the next one is there. */
export async function answerNext(page: Page, hand: Hand): Promise<void> {
  const id = await page.locator('.q').getAttribute('id');
  await answerQuestion(page.locator(`#${id}`), hand);
}

/** Answers whatever is open, to the last stop before handing in. Calls back before each answer. */
export async function answerAll(page: Page, hand: Hand, before: () => Promise<void> = async () => {}): Promise<void> {
  while ((await page.locator('#hand-in').count()) === 0) {
    await before();
    await answerNext(page, hand);
  }
}
