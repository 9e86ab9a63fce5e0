/** How a person answers each kind of question, right or wrong: with keys alone, or with a pointer. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Kind } from '../../src/core/quiz/item.ts';
import { tabTo } from './tab-to.ts';

/** What each kind calls its task, in German. */
export const tasks: { readonly [K in Kind]: string } = {
  single: 'Eine Antwort',
  multiple: 'Mehrere Antworten',
  categorize: 'Einsortieren',
  matching: 'Zuordnen',
  ordering: 'Reihenfolge',
  numeric: 'Eine Zahl',
  cloze: 'Lückentext',
  scenario: 'Entscheiden',
  freetext: 'In eigenen Worten',
};

/** A control that only the kind has, and that keys reach first. */
const controls: { readonly [K in Kind]: string } = {
  single: '.opts [type=radio]',
  multiple: '[type=checkbox]',
  categorize: '.sort [type=radio]',
  matching: '.pair select',
  ordering: '.order__mv button',
  numeric: '.est input',
  cloze: '.cloze :is(select, input)',
  scenario: '.point [type=radio]',
  freetext: 'textarea',
};

const enoughWords = 'Ein Satz mit genug Wörtern öffnet den Vergleich. '.repeat(5);

/** The first question of the kind on the page. */
export const questionOf = (page: Page, kind: Kind): Locator =>
  page.locator('.q', { has: page.getByText(tasks[kind], { exact: true }) }).first();

export async function kindOf(asked: Locator): Promise<Kind> {
  const task = await asked.locator('.q__k span').textContent();
  return (Object.keys(tasks) as Kind[]).find((kind) => tasks[kind] === task)!;
}

/** Expects a verdict in words, given to assistive technology too, with reasons beside the answer. */
export async function expectVerdict(asked: Locator): Promise<void> {
  const verdict = asked.getByRole('status').locator('.verdict');
  await expect(verdict).toBeVisible();
  await expect(verdict.locator('> b')).toHaveText(/^(Richtig|Teilweise richtig|Nicht richtig|Zu niedrig|Verglichen)$/);
  await expect(verdict.locator('p').first()).not.toBeEmpty();
  expect(await asked.locator('.why, .point, .gauge').count()).toBeGreaterThan(0);
}

const isOpen = async (asked: Locator): Promise<boolean> => (await asked.locator('.verdict').count()) === 0;

/** The keys that answer a question, from just before it on. */
export async function answerByKeyboard(page: Page, asked: Locator, kind: Kind): Promise<void> {
  const id = await asked.getAttribute('id');
  await asked.evaluate((element: HTMLElement) => element.focus());
  const inQuestion = `#${id} ${controls[kind]}`;
  const go = async () => {
    await tabTo(page, `#${id} .btn--go`);
    await page.keyboard.press('Enter');
  };
  switch (kind) {
    case 'single':
    case 'multiple':
      await tabTo(page, inQuestion);
      await page.keyboard.press('Space');
      return go();
    case 'categorize':
      for (let cards = await asked.getByRole('radiogroup').count(); cards > 0; cards -= 1) {
        await tabTo(page, inQuestion);
        await page.keyboard.press('Space');
      }
      return go();
    case 'ordering':
      await tabTo(page, `${inQuestion}:not([aria-disabled=true])`);
      await page.keyboard.press('Enter');
      return go();
    case 'matching':
    case 'cloze':
      for (let gaps = await asked.locator(controls[kind]).count(); gaps > 0; gaps -= 1) {
        await tabTo(page, inQuestion);
        if (await page.locator(`select:focus`).count()) await page.keyboard.press('ArrowDown');
        else await page.keyboard.type('Wort');
      }
      return go();
    case 'numeric':
      await tabTo(page, inQuestion);
      await page.keyboard.type('-1.234,5');
      return go();
    case 'freetext':
      await tabTo(page, inQuestion);
      await page.keyboard.type(enoughWords);
      await go();
      await tabTo(page, `#${id} [type=checkbox]`);
      await page.keyboard.press('Space');
      return go();
    case 'scenario':
      while (await isOpen(asked)) {
        await tabTo(page, inQuestion);
        await page.keyboard.press('Space');
        await go();
        if (await isOpen(asked)) await page.keyboard.press('Enter');
      }
  }
}

/** Answers with clicks or taps; `press` is one of them. Numbers and words are typed, as they are on a phone. */
export async function answerByPointer(asked: Locator, kind: Kind, press: (target: Locator) => Promise<void>): Promise<void> {
  const control = asked.locator(controls[kind]);
  const go = () => press(asked.locator('.btn--go'));
  switch (kind) {
    case 'single':
    case 'multiple':
      // Anywhere on the option, not on its small circle.
      await press(asked.locator('.option').last());
      return go();
    case 'categorize':
      for (const card of await asked.getByRole('radiogroup').all()) await press(card.locator('label').first());
      return go();
    case 'ordering':
      // The first step down; the button before it leads nowhere.
      await press(control.nth(1));
      return go();
    case 'matching':
    case 'cloze':
      for (const gap of await control.all()) {
        if ((await gap.evaluate((element) => element.tagName)) === 'SELECT') await gap.selectOption({ index: 1 });
        else await gap.fill('Wort');
      }
      return go();
    case 'numeric':
      await press(control);
      await control.fill('-1.234,5');
      return go();
    case 'freetext':
      await press(control);
      await control.fill(enoughWords);
      await go();
      await press(asked.locator('.option').first());
      return go();
    case 'scenario':
      while (await isOpen(asked)) {
        await press(asked.locator('.option').first());
        await go();
        if (await isOpen(asked)) await go();
      }
  }
}
