import { expect, test } from '@playwright/test';
import { pageTypes } from '../support/pages.ts';
import { tabTo } from '../support/tab-to.ts';

const section = '#ein-strang';
const stops = [
  /steuern-statt-rudern/,
  /alle-machen-marketing/,
  /wofuer-wir-stehen/,
  /drei-disziplinen/,
  /sieben-gebiete/,
  /zustaendigkeit/,
  /virtuelle-einheit/,
];

test('a path is chosen at home and leads from lesson to lesson, past everything else', async ({ page }) => {
  await page.goto(pageTypes.home);
  await page.getByRole('link', { name: /Das Team zieht nicht an einem Strang/ }).click();
  await expect(page).toHaveURL(/wege\.html#ein-strang$/);
  await expect(page.locator('[data-chosen="all"]')).toBeVisible();
  await page.locator(section).getByRole('link', { name: 'Diesen Weg gehen' }).click();

  for (const stop of stops) {
    await expect(page).toHaveURL(stop);
    const next = page.locator('.pager [rel="next"]:visible');
    await expect(next).toHaveCount(1);
    await expect(next).toContainText(stop === stops.at(-1) ? 'Am Ende Ihres Weges' : 'Auf Ihrem Weg weiter');
    await next.click();
  }
  await expect(page).toHaveURL(/wege\.html#ein-strang$/);
  await expect(page.locator(`${section} [data-lesson][data-state="done"]`)).toHaveCount(stops.length);
  await expect(page.locator('[data-chosen="ein-strang"]')).toBeVisible();
});

test('home goes on along the path, and along the whole course once that is chosen again', async ({ page }) => {
  await page.goto(pageTypes.paths);
  await tabTo(page, `${section} [data-take]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(stops[0]!);
  await page.locator('.pager [rel="next"]:visible').click();
  await expect(page).toHaveURL(stops[1]!);
  await page.goto(pageTypes.home);
  await expect(page.locator('[data-continue]')).toHaveText(/Weiter: Alle im Betrieb machen Marketing/);

  await page.goto(pageTypes.paths);
  await expect(page.locator(`${section} [data-take]`)).toHaveText(/Weiter: Alle im Betrieb/);
  await page.locator('#all [data-take]').click();
  await expect(page).toHaveURL(/mehr-als-werbung/);
  await page.goto(pageTypes.home);
  await expect(page.locator('[data-continue]')).toHaveText(/Weiter: Marketing ist mehr als Werbung/);
  await page.goto('de/marketing-ist-chefsache/steuern-statt-rudern.html');
  await expect(page.locator('.pager [rel="next"]:visible')).toContainText('Alle im Betrieb');
});

test('the last lesson leads to the final test', async ({ page }) => {
  for (const [lesson, final] of [
    ['de/recht-und-fahrplan/marketing-fahrplan.html', /abschlusstest/],
    ['en/law-and-roadmap/marketing-roadmap.html', /final-test/],
  ] as const) {
    await page.goto(lesson);
    await page.locator('.pager [rel="next"]:visible').click();
    await expect(page).toHaveURL(final);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the paths list their lessons in order, each a link, and lessons keep the order of the course', async ({ page }) => {
    await page.goto(pageTypes.paths);
    const links = await page.locator(`${section} .course a`).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(stops.length);
    for (const [at, stop] of stops.entries()) expect(links[at]).toMatch(stop);
    await page.locator(`${section} .course a`).first().click();
    await expect(page.locator('.pager [rel="next"]:visible')).toHaveCount(1);
  });
});
