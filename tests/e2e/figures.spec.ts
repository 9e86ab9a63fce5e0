import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { locales } from '../../src/core/locale/locale.ts';
import { everyLesson, lessonsByTurns } from '../support/pages.ts';
import { tabTo } from '../support/tab-to.ts';
const drawing = (page: Page): Locator => page.locator('.fig > svg').first();

/** What is wrong with the lettering of the drawing: too small to read, beside the drawing, or on top of another text. */
const findLetteringFlaws = (page: Page): Promise<string[]> =>
  drawing(page).evaluate((svg: SVGSVGElement) => {
    const frame = svg.getBoundingClientRect();
    const scale = frame.width / svg.viewBox.baseVal.width;
    const texts = [...svg.querySelectorAll('text')]
      .filter((text) => text.textContent && text.getClientRects().length > 0)
      .map((text) => ({
        says: text.textContent,
        box: text.getBoundingClientRect(),
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
      }));
    if (texts.length === 0) return ['no text at all'];
    const isHit = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > a.height * 0.35;
    return texts.flatMap(({ says, box, size }, at) => [
      ...(size < 11.95 ? [`"${says}" has ${size.toFixed(1)} px`] : []),
      ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`"${says}" stands beside the drawing`] : []),
      ...texts.slice(at + 1).flatMap((other) => (isHit(box, other.box) ? [`"${says}" stands on "${other.says}"`] : [])),
    ]);
  });

for (const locale of locales) {
  test(`the lettering of every figure can be read from 320 px on, ${locale}`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const lesson of everyLesson.filter((path) => path.startsWith(locale))) {
      await page.goto(lesson);
      // Just above and just below the widths at which the lettering grows.
      for (const width of [320, 345, 390, 433, 600]) {
        await page.setViewportSize({ width, height: 700 });
        expect.soft(await findLetteringFlaws(page), `${lesson} at ${width} px`).toEqual([]);
      }
    }
  });
}

// What a setting does is the same in both languages; they take turns.
for (const lesson of lessonsByTurns.filter((path) => readFileSync(`dist/${path}`, 'utf8').includes('<figure-tool'))) {
  test(`the figure of ${lesson} answers to the keyboard, and passes axe then`, async ({ page }) => {
    await page.goto(lesson);
    await drawing(page).scrollIntoViewIfNeeded();
    const tool = page.locator('figure-tool');
    const state = () =>
      tool.evaluate((each) => `${each.querySelector('svg')!.outerHTML} ${each.querySelector('[role=status]')!.textContent}`);
    // The way to the figure is shown elsewhere; here it begins just before.
    await tool.evaluate((each: HTMLElement) => {
      each.tabIndex = -1;
      each.focus();
    });
    for (const control of await tool.locator('[data-control]').all()) {
      const name = await control.getAttribute('data-control');
      const before = await state();
      await tabTo(page, `[data-control="${name}"] :is([type=range], [type=checkbox], [type=radio]:checked)`);
      await page.keyboard.press((await control.locator('[type=checkbox]').count()) > 0 ? 'Space' : 'ArrowRight');
      await expect.poll(state, `${name} changes something`).not.toBe(before);
    }
    expect((await new AxeBuilder({ page }).include('figure-tool').analyze()).violations).toEqual([]);
    expect(await findLetteringFlaws(page)).toEqual([]);
  });
}

test('a drawing has its title for a name, and its description once', async ({ page }) => {
  await page.goto(everyLesson[0]!);
  await expect(drawing(page)).toHaveAccessibleName((await drawing(page).locator('title').textContent())!);
  await expect(drawing(page)).toHaveAccessibleDescription((await drawing(page).locator('desc').textContent())!);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure that answers shows one state, says it in words, and offers no controls', async ({ page }) => {
    await page.goto('de/ziele-in-kleinen-schritten/ernten-und-saeen.html');
    await expect(drawing(page)).toBeVisible();
    await expect(page.locator('.fig-tool__said')).toContainText('20');
    await expect(page.locator('[data-controls]')).toBeHidden();
    await expect(page.locator('.fig-words li').first()).toBeAttached();
  });
});
