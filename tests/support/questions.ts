import { expect, type Locator, type Page } from '@playwright/test';
import type { Kind } from '../../src/core/quiz/item.ts';

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

/** Brings the self-check near, so that its script takes over. */
export async function wakeQuestions(page: Page): Promise<void> {
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await expect(page.locator('.solution')).toHaveCount(0);
}

/** The question that asks the item with this id. */
export const questionOf = (page: Page, item: string): Locator => page.locator(`#q-${item}`);

/** The first question of the kind on the page. */
export const questionOfKind = (page: Page, kind: Kind): Locator =>
  page.locator('.q', { has: page.getByText(tasks[kind], { exact: true }) }).first();

/** Expects a verdict in words, given to assistive technology too, with reasons beside the answer. */
export async function expectVerdict(asked: Locator): Promise<void> {
  const verdict = asked.getByRole('status').locator('.verdict');
  await expect(verdict).toBeVisible();
  await expect(verdict.locator('> b')).toHaveText(/^(Richtig|Teilweise richtig|Nicht richtig|Zu niedrig|Verglichen)$/);
  await expect(verdict.locator('p').first()).not.toBeEmpty();
  expect(await asked.locator('.why, .point, .gauge').count()).toBeGreaterThan(0);
}
