/**
 * Every kind of question in every state it can be in, on the authors' gallery: built with the course of the fixtures, with
 * the styles and the policy of a real build. No build for readers has this page.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { byTurns } from '../support/by-turns.ts';
import { answerQuestion } from '../support/answer-question.ts';
import { finger, keys, mouse } from '../support/hands.ts';
import { expectVerdict, tasks } from '../support/questions.ts';
import { buildCourse } from '../support/build-course.ts';
import { serve, type CourseServer } from '../support/static-server.ts';

// One build serves all tests here.
test.describe.configure({ mode: 'default' });

/** Named by its URL, so that knip sees it in use; Astro takes paths from the root only. */
const config = relative('.', fileURLToPath(new URL('../gallery.config.ts', import.meta.url)));

let folder: string;
let server: CourseServer;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'course-gallery-'));
  const { ok, output } = buildCourse('tests/fixtures/course', folder, config);
  expect(ok, output).toBe(true);
  server = await serve({ '': folder });
});

test.afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function open(page: Page, locale = 'de'): Promise<void> {
  await page.goto(`${server.url}${locale}/gallery.html`);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

const state = (page: Page, kind: string, name: string): Locator => page.locator(`#${kind} [data-state="${name}"] .q`);

test('the course for readers has no gallery', () => {
  expect(existsSync('dist/de/index.html')).toBe(true);
  expect(existsSync('dist/de/gallery.html')).toBe(false);
});

for (const [locale, theme] of byTurns) {
  test(`every state of every kind passes axe, ${locale}, ${theme}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await browser.newContext({ colorScheme: theme, viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await open(page, locale);
    expect(await page.locator('[data-state]').count()).toBeGreaterThan(120);
    // Pressed too early is a state too.
    const early = page.locator(':is([data-state=blank], [data-state=test-blank]) .btn--go[aria-disabled=true]');
    for (const button of await early.all()) await button.evaluate((element: HTMLElement) => element.click());
    await expect(page.locator('.q__missing')).toHaveCount(await early.count());

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // One kind at a time: axe looks at contrast three times as fast on a page that is not quite so long.
    for (const kind of Object.keys(tasks)) {
      await page.locator('.gallery > section').evaluateAll((all, shown) => {
        for (const section of all as HTMLElement[]) section.hidden = section.id !== shown;
      }, kind);
      const axe = new AxeBuilder({ page }).include(`#${kind}`);
      // Of all that axe looks at, only colours change with the theme.
      const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    }
    await context.close();
  });
}

test.describe('steps are put into order', () => {
  const steps = (asked: Locator) => asked.locator('.order__t').allTextContents();
  const said = (asked: Locator) => asked.getByRole('status').filter({ hasText: 'Platz' });

  test('with the keyboard alone', async ({ page }) => {
    await open(page);
    const asked = state(page, 'ordering', 'blank');
    await answerQuestion(asked, keys);
    await expectVerdict(asked);
  });

  test('with the mouse', async ({ page }) => {
    await open(page);
    const asked = state(page, 'ordering', 'blank');
    await answerQuestion(asked, mouse);
    await expectVerdict(asked);
  });

  test('by dragging, and Escape puts a step back', async ({ page }) => {
    await open(page);
    const asked = state(page, 'ordering', 'blank');
    const [first, second, ...others] = await steps(asked);
    const grip = (at: number) => asked.locator('.grip').nth(at);
    const takeTo = async (from: number, to: number) => {
      await grip(from).hover();
      await page.mouse.down();
      const [start, end] = [await grip(from).boundingBox(), await grip(to).boundingBox()];
      await page.mouse.move(end!.x + 8, end!.y + end!.height / 2 + Math.sign(end!.y - start!.y) * 4, { steps: 5 });
    };

    await takeTo(0, 1);
    await expect(asked.locator('.lift')).toContainText(first!);
    expect(await steps(asked), 'nothing moves for good before the step is let go').toEqual([first, second, ...others]);
    await page.mouse.up();
    expect(await steps(asked)).toEqual([second, first, ...others]);
    await expect(said(asked)).toHaveText(`Jetzt Platz 2 von 4: ${first}.`);
    await expect(asked.locator('.lift, .is-moving, [style*=translate]')).toHaveCount(0);

    await takeTo(3, 0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await steps(asked)).toEqual([second, first, ...others]);
    await expect(said(asked)).toHaveText(`Weiter auf Platz 4: ${others.at(-1)}.`);
    await expect(asked.locator('.lift, .is-moving, [style*=translate]')).toHaveCount(0);
  });

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

    test('by tapping', async ({ page }) => {
      await open(page);
      const asked = state(page, 'ordering', 'blank');
      await answerQuestion(asked, finger);
      await expectVerdict(asked);
    });

    test('by dragging with a finger, while the page stays where it is', async ({ page }) => {
      await open(page);
      const asked = state(page, 'ordering', 'blank');
      const [first, ...others] = await steps(asked);
      await asked.scrollIntoViewIfNeeded();
      const at = await page.evaluate(() => scrollY);
      const [from, to] = [await asked.locator('.grip').first().boundingBox(), await asked.locator('.grip').last().boundingBox()];
      const devtools = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: from!.x + 12, y }] });
      await touch('touchStart', from!.y + 12);
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', from!.y + 12 + ((to!.y - from!.y) * step) / 8);
      await expect(asked.locator('.lift')).toContainText(first!);
      await touch('touchEnd');
      await expect(said(asked)).toHaveText(`Jetzt Platz 4 von 4: ${first}.`);
      expect(await steps(asked)).toEqual([...others, first]);
      expect(await page.evaluate(() => scrollY)).toBe(at);
    });
  });
});
