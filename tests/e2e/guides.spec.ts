import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { printed } from '../support/printed.ts';

test('a trainer goes from the slides to a running order, says when it begins, and back to a slide', async ({ page }) => {
  await page.goto(pageTypes.deck);
  await page.getByRole('link', { name: 'Ablauf für 45, 75 und 90 Minuten' }).click();
  await page.getByRole('link', { name: '75 Minuten' }).click();
  await expect(page).toHaveURL(/ablauf\.html#min-75$/);
  await expect(page.getByRole('link', { name: 'Übungsbögen zum Ausdrucken' })).toHaveAttribute('href', /boegen\.html$/);
  const plan = page.getByRole('region', { name: '75 Minuten' });
  const rows = plan.getByRole('row');
  await expect(rows.nth(1)).toContainText(/0:00–0:08\s*8\s*Ankommen/);
  await page.getByLabel('Beginn').fill('13:30');
  await expect(rows.nth(1)).toContainText('13:30–13:38');
  await expect(rows.last()).toContainText('14:40–14:45');
  await page.getByLabel('Beginn').fill('');
  await expect(rows.last()).toContainText('1:10–1:15');
  await plan.getByRole('link', { name: 'Werbung ist der Teil, den man sieht' }).click();
  await expect(page).toHaveURL(/folien\.html#eisberg$/);
  await expect(page.locator('#eisberg')).toBeInViewport();
});

test('the two days tell the time and lead to the running order of each session', async ({ page }) => {
  await page.goto('en/two-days.html');
  await expect(page.getByRole('region', { name: 'Day 1' }).getByRole('row').nth(2)).toContainText(/9:15–10:30\s*75\s*Marketing is/);
  await page.getByRole('link', { name: 'Running order, 75 minutes' }).first().click();
  await expect(page).toHaveURL(/run-of-show\.html#min-75$/);
  await expect(page.locator('#min-75')).toBeInViewport();
});

test('on paper the preparation is a page, and each length is one', async ({ page }) => {
  await page.goto(pageTypes.guide);
  expect(await printed(page)).toHaveLength(4);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the running orders stand there, with the minutes since the beginning', async ({ page }) => {
    await page.goto('en/marketing-is-the-bosss-business/run-of-show.html');
    await expect(page.locator('#min-90 .plan__time').last()).toHaveText('1:25–1:30');
    await expect(page.getByLabel('Start')).toBeHidden();
  });
});
