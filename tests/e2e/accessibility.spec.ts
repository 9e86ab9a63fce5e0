import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { everyLesson, inOtherLanguage, pages, pageTypes } from '../support/pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const types: readonly string[] = Object.values(pageTypes);

/** Both languages of a lesson have the same tags in the same order, so German and English take turns. */
const lessonsByTurns = everyLesson
  .filter((page) => page.startsWith('de/'))
  .map((page, at) => (at % 2 === 0 || types.includes(page) ? page : inOtherLanguage(page)));

/** Pages that put the parts of lessons together: those of a few modules stand for all. */
const isStoodFor = (page: string): boolean =>
  /\/(handout|folien|slides|modul-check|module-check)\.html$/.test(page) && !/chefsache|leading-agencies/.test(page);

const looked = pages.filter((page) => (everyLesson.includes(page) ? lessonsByTurns.includes(page) : !isStoodFor(page)));

for (const page of looked) {
  test(`${page} passes axe${types.includes(page) ? ' in both themes' : ''}`, async ({ page: tab }) => {
    // Colours on their way from one theme to the other are nobody's choice.
    await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await tab.goto(page);
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
