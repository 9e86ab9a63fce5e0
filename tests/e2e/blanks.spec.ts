import { globSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { pageTypes, pages } from '../support/pages.ts';
import { a4, printed } from '../support/printed.ts';

/** A4 in CSS pixels, the longer side. */
const across = 1123;

/** The modules that the sheets of the course name. */
const modulesWithSheets = new Set(globSync('content/blanks/*.yaml').map((file) => /^module: (\S+)/m.exec(readFileSync(file, 'utf8'))![1]!));

/** What does not fit where it stands, on the paper as laid out now. */
const tooLarge = (tab: Page): Promise<string[]> =>
  tab.locator('.sheet').evaluateAll((sheets) =>
    sheets.flatMap((sheet) => {
      const bottom = (element: Element) => element.getBoundingClientRect().bottom;
      const name = `${sheet.closest('.blank')!.id}:`;
      const foot = sheet.querySelector('.sheet__foot')!.getBoundingClientRect().top;
      const below = [...sheet.querySelectorAll('.band')].flatMap((band) =>
        [...band.querySelectorAll('*')]
          .filter((each) => bottom(each) > Math.min(bottom(band), foot) + 1 && !each.closest('svg'))
          .map((each) => `${name} ${each.tagName} leaves its place at the bottom`),
      );
      const wide = [...sheet.querySelectorAll<HTMLElement>('th, td, li, p, h2')]
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => `${name} "${each.textContent.trim()}" is too wide`);
      const outside = [...sheet.querySelectorAll<SVGGraphicsElement>('svg text')]
        .filter((each) => {
          const [box, drawing] = [each.getBoundingClientRect(), sheet.getBoundingClientRect()];
          return box.left < drawing.left || box.right > drawing.right;
        })
        .map((each) => `${name} "${each.textContent}" leaves the drawing`);
      return [...new Set([...below, ...wide, ...outside])];
    }),
  );

for (const [locale, name] of [
  ['de', 'boegen'],
  ['en', 'blanks'],
]) {
  test(`in ${locale} every exercise sheet prints on one page of A4, and nothing on it is too large`, async ({ page: tab }) => {
    const paths = pages.filter((path) => path.startsWith(`${locale}/`) && path.endsWith(`/${name}.html`));
    expect(paths, 'a page for each module with sheets').toHaveLength(modulesWithSheets.size);
    for (const path of paths) {
      await tab.goto(path);
      const landscape = await tab.locator('.blank').evaluateAll((all) => all.map((each) => each.matches('.blank--landscape')));
      expect(landscape.length, path).toBeGreaterThanOrEqual(2);
      expect(await printed(tab), path).toEqual(landscape.map((each) => (each ? a4.landscape : a4.portrait)));
      await tab.setViewportSize({ width: across, height: 800 });
      await tab.emulateMedia({ media: 'print' });
      expect(await tooLarge(tab), path).toEqual([]);
      await tab.emulateMedia({ media: null });
    }
  });
}

test('from the slides to one sheet: it prints alone, its lines take handwriting, and the page is sound on a phone', async ({
  page: tab,
}) => {
  await tab.addInitScript(() => (window.print = () => {}));
  await tab.goto(pageTypes.deck);
  await tab.getByRole('link', { name: 'Übungsbögen zum Ausdrucken' }).click();
  const sheet = tab.getByRole('article', { name: 'Mein schwächster Grund' });
  await sheet.getByRole('button', { name: 'Diesen Bogen drucken' }).click();
  await tab.emulateMedia({ media: 'print' });
  await expect(sheet.getByRole('heading')).toBeVisible();
  await expect(tab.getByRole('heading').filter({ visible: true })).toHaveCount(1);
  // 8 mm in CSS pixels.
  const lines = await sheet.locator('.rules > span').evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
  expect(Math.min(...lines)).toBeGreaterThan((8 / 25.4) * 96);
  expect(await printed(tab)).toHaveLength(1);
  // Once printed, the whole page is there again.
  await tab.emulateMedia({ media: null });
  await tab.getByRole('button', { name: 'Alle Bögen drucken' }).click();
  expect(await printed(tab)).toHaveLength(await tab.locator('.blank').count());

  await sheet.getByRole('link', { name: 'Folien 4 und 5' }).click();
  await expect(tab).toHaveURL(/folien\.html#fuenf-gruende$/);
  await tab.setViewportSize({ width: 320, height: 700 });
  for (const path of [pageTypes.blanks, pageTypes.blanks.replace('marketing-ist-chefsache', 'beziehungsmarketing')]) {
    await tab.goto(path);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect((await new AxeBuilder({ page: tab }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
  }
});
