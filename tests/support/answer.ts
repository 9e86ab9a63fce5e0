import { expect, type Page } from '@playwright/test';
import { tabTo } from './tab-to.ts';

const asked = (page: Page) => page.locator('.q');

/** Controls that some answer can be given with, by the keys or the choice that give it. */
async function byKeyboard(page: Page, id: string): Promise<void> {
  const inQuestion = (control: string) => `#${id} ${control}`;
  const count = (control: string) => page.locator(inQuestion(control)).count();
  const press = async (control: string, key: string) => {
    await tabTo(page, inQuestion(control));
    await page.keyboard.press(key);
  };
  if (await count('.opts input')) await press('.opts input', 'Space');
  for (let cards = await count('.sort [role=radiogroup]'); cards > 0; cards -= 1) await press('.sort [type=radio]', 'Space');
  for (let gaps = await count(':is(.pair, .cloze) select'); gaps > 0; gaps -= 1) await press('select', 'ArrowDown');
  if (await count('.est input')) {
    await tabTo(page, inQuestion('.est input'));
    await page.keyboard.type('7');
  }
  if (await count('.point [type=radio]')) await press('.point [type=radio]', 'Space');
  if (await count('.certainty')) await press('.certainty input', 'Space');
  await press('.btn--go', 'Enter');
}

async function byTouch(page: Page): Promise<void> {
  const question = asked(page);
  const tapFirst = async (control: string) =>
    (await question.locator(control).count()) > 0 && (await question.locator(control).first().tap());
  await tapFirst('.opts label');
  for (const card of await question.locator('.sort [role=radiogroup]').all()) await card.locator('label').first().tap();
  for (const gap of await question.locator(':is(.pair, .cloze) select').all()) await gap.selectOption({ index: 1 });
  if (await question.locator('.est input').count()) await question.locator('.est input').fill('7');
  await tapFirst('.point label');
  await tapFirst('.certainty label');
  await question.locator('.btn--go').tap();
}

/** Gives some answer to the question on show, and says that it is sure; comes back when the next stop of the test is there. */
export async function answer(page: Page, by: 'keyboard' | 'touch'): Promise<void> {
  const id = (await asked(page).getAttribute('id'))!;
  const moved = async () => (await page.locator(`#${id}`).count()) === 0;
  for (let stage = 0; stage < 12 && !(await moved()); stage += 1) {
    await page.locator(`#${id}`).evaluate((element: HTMLElement) => element.focus());
    await (by === 'keyboard' ? byKeyboard(page, id) : byTouch(page));
  }
  await expect(page.locator(`#${id}`)).toHaveCount(0);
}

/** Answers whatever is open, to the last stop before handing in. Calls back before each answer. */
export async function answerAll(page: Page, by: 'keyboard' | 'touch', before: () => Promise<void> = async () => {}): Promise<void> {
  while ((await page.locator('#hand-in').count()) === 0) {
    await before();
    await answer(page, by);
  }
}
