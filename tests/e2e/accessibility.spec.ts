import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages } from '../support/pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`axe, ${theme}`, () => {
    test.use({ colorScheme: theme });
    for (const page of pages) {
      test(page, async ({ page: tab }) => {
        await tab.goto(page);
        // Everything that can be unfolded is part of the page.
        await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        const { violations } = await new AxeBuilder({ page: tab }).withTags(standards).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
      });
    }
  });
}

for (const page of pages) {
  test(`${page} reflows at 320 px and holds at 1920 px`, async ({ page: tab }) => {
    for (const width of [320, 1920]) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(page);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
