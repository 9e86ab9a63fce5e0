import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { SelfCheck } from '../../src/core/quiz/self-check.ts';
import { pages, pageTypes } from '../support/pages.ts';

/** Every lesson page with the questions beside it. */
const checks = pages
  .map((page) => ({ page, data: page.replace(/html$/, 'json') }))
  .filter(({ page }) => readFileSync(`dist/${page}`, 'utf8').includes('<self-check'))
  .map(({ page, data }) => ({ page, check: JSON.parse(readFileSync(`dist/${data}`, 'utf8')) as SelfCheck }));

test('every belief a lesson’s questions name has its place on the page', () => {
  expect(checks.length).toBeGreaterThanOrEqual(8);
  for (const { page, check } of checks) {
    const html = readFileSync(`dist/${page}`, 'utf8');
    const ways = Object.values(check.corrections).map(({ path }) => path.split('#'));
    expect(ways.length, page).toBeGreaterThan(0);
    for (const [file, anchor] of ways) {
      expect(file).toBe(page);
      expect(html).toContain(`id="${anchor}"`);
    }
  }
});

test('questions of the tests do not reach a lesson', () => {
  for (const { check } of checks) expect(check.items.length, check.lesson).toBeLessThanOrEqual(6);
});

test('a wrong answer leads to the paragraph that clears the belief, and back', async ({ page }) => {
  const path = pageTypes.lesson;
  const { items, corrections } = checks.find((each) => each.page === path)!.check;
  const item = items.find(({ kind }) => kind === 'single') as Extract<SelfCheck['items'][number], { kind: 'single' }>;
  const wrong = item.options.find(({ misconception }) => misconception)!;
  const { text, path: way } = corrections[wrong.misconception!]!;

  await page.goto(path);
  const asked = page.locator(`#q-${item.id}`);
  await asked.scrollIntoViewIfNeeded();
  await expect(page.locator('.solution')).toHaveCount(0);
  await asked.getByRole('radio', { name: wrong.text }).check();
  await asked.getByRole('button', { name: 'Antwort prüfen' }).click();
  await expect(asked.locator('.verdict')).toContainText(text);

  await asked.getByRole('link', { name: 'Im Text nachlesen' }).click();
  const place = page.locator(`#${way.split('#')[1]}`);
  await expect(place).toBeInViewport({ ratio: 0.9 });
  const marked = await place.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(marked).not.toBe('rgba(0, 0, 0, 0)');

  await page.goBack();
  await expect(asked.locator('.verdict')).toBeInViewport();
  await expect(place).not.toHaveCSS('background-color', marked);
});
