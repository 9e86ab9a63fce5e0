import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyLesson, pages, pagesIn, pageTypes, takingTurns } from '../support/pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const languageFree = pages.filter((page) => !/^(de|en)\//.test(page));
const german = Object.values<string>(pageTypes).filter((page) => !languageFree.includes(page));
const types = [...languageFree, ...takingTurns(german)];

/** Slides, handouts, guides, checks: pages made of the parts of a module. Those of the first stand for all. */
const isStoodFor = (page: string): boolean => page.split('/').length === 3 && !page.endsWith('/index.html') && !everyLesson.includes(page);

// What axe finds hangs on tags, which are the same in both languages.
const looked = [...types, ...takingTurns(pagesIn('de').filter((page) => !german.includes(page) && !isStoodFor(page)))];

for (const page of looked) {
  test(`${page} passes axe${types.includes(page) ? ' in both themes' : ''}`, async ({ page: tab }) => {
    // Colours on their way from one theme to the other are nobody's choice.
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.goto(page);
    // Everything that can be unfolded is part of the page.
    await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const found = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    const everything = new AxeBuilder({ page: tab }).withTags(standards);
    // A type of page has the same colours everywhere, and to look at them takes longest.
    if (!types.includes(page)) {
      expect(await found(everything.disableRules(['color-contrast']))).toEqual([]);
      return;
    }
    expect(await found(everything)).toEqual([]);
    // Of all that axe looks at, only colours change with the theme.
    await tab.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    // The line that follows the scrolling is an animation too, and never finishes.
    await tab.evaluate(() =>
      Promise.allSettled(document.getAnimations().map((each) => (each instanceof CSSTransition ? each.finished : undefined))),
    );
    expect(await found(new AxeBuilder({ page: tab }).withRules(['color-contrast']))).toEqual([]);
  });
}
