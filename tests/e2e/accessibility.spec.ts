import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages, pageTypes } from '../support/pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Handouts and slides put the parts of lessons together; a few of them stand for all. */
const looked = pages.filter(
  (page) => !/\/(handout|folien|slides|boegen|blanks)\.html$/.test(page) || /chefsache|leading-agencies/.test(page),
);

const types: readonly string[] = Object.values(pageTypes);

for (const page of looked) {
  test(`${page} reflows at 320 px, holds at 1920 px, and passes axe${types.includes(page) ? ' in both themes' : ''}`, async ({
    page: tab,
  }) => {
    await tab.setViewportSize({ width: 320, height: 800 });
    // Colours on their way from one theme to the other are nobody's choice.
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.goto(page);
    for (const width of [320, 1920, 1280]) {
      await tab.setViewportSize({ width, height: 800 });
      const overflow = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
    // Everything that can be unfolded is part of the page.
    await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const found = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    expect(await found(new AxeBuilder({ page: tab }).withTags(standards))).toEqual([]);
    // Of all that axe looks at, only colours change with the theme, and a type of page has the same everywhere.
    if (!types.includes(page)) return;
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // The line that follows the scrolling is an animation too, and never finishes.
    await tab.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => (each instanceof CSSTransition ? each.finished : undefined))),
    );
    expect(await found(new AxeBuilder({ page: tab }).withRules(['color-contrast']))).toEqual([]);
  });
}
