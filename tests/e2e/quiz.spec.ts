import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { lessons, pageTypes } from '../support/pages.ts';
import { tabTo } from '../support/tab-to.ts';

/** What each kind calls its task, and a control that only it has. */
const kinds = {
  single: { task: 'Eine Antwort', control: '.opts [type=radio]' },
  multiple: { task: 'Mehrere Antworten', control: '[type=checkbox]' },
  categorize: { task: 'Einsortieren', control: '.sort [type=radio]' },
  matching: { task: 'Zuordnen', control: '.pair select' },
  numeric: { task: 'Eine Zahl', control: '.est input' },
  cloze: { task: 'Lückentext', control: '.cloze select' },
  scenario: { task: 'Entscheiden', control: '.point [type=radio]' },
  freetext: { task: 'In eigenen Worten', control: 'textarea' },
} as const;
type Kind = keyof typeof kinds;

/** A lesson of module 1 that asks a question of the kind. */
function lessonWith(kind: Kind): string {
  const found = lessons.find((lesson) => readFileSync(`dist/${lesson}`, 'utf8').includes(`<span>${kinds[kind].task}</span>`));
  if (!found) throw new Error(`No lesson of module 1 asks a question of the kind "${kind}".`);
  return found;
}

const question = (page: Page, kind: Kind): Locator =>
  page.locator('.q', { has: page.getByText(kinds[kind].task, { exact: true }) }).first();

/** Brings the self-check near, so that its script takes over. */
async function wake(page: Page): Promise<void> {
  await page.locator('#self-check').scrollIntoViewIfNeeded();
  await expect(page.locator('.solution')).toHaveCount(0);
}

/** Puts focus just before the question, where Tab goes on from. */
const standBefore = (asked: Locator): Promise<void> => asked.evaluate((element: HTMLElement) => element.focus());

/** The keys that answer a question of the kind, right or wrong, from its first control on. */
async function answerByKeyboard(page: Page, asked: Locator, kind: Kind): Promise<void> {
  const id = await asked.getAttribute('id');
  await standBefore(asked);
  const inQuestion = `#${id} ${kinds[kind].control}`;
  const go = async () => {
    await tabTo(page, `#${id} .btn--go`);
    await page.keyboard.press('Enter');
  };
  switch (kind) {
    case 'single':
    case 'multiple':
      await tabTo(page, inQuestion);
      await page.keyboard.press('Space');
      return go();
    case 'categorize':
      for (let cards = await asked.getByRole('radiogroup').count(); cards > 0; cards -= 1) {
        await tabTo(page, inQuestion);
        await page.keyboard.press('Space');
      }
      return go();
    case 'matching':
    case 'cloze':
      for (let gaps = await asked.locator('select').count(); gaps > 0; gaps -= 1) {
        await tabTo(page, inQuestion);
        await page.keyboard.press('ArrowDown');
      }
      return go();
    case 'numeric':
      await tabTo(page, inQuestion);
      await page.keyboard.type('-1.234,5');
      return go();
    case 'freetext':
      await tabTo(page, inQuestion);
      await page.keyboard.type('Ein Satz mit genug Wörtern öffnet den Vergleich. '.repeat(5));
      await go();
      await tabTo(page, `#${id} [type=checkbox]`);
      await page.keyboard.press('Space');
      return go();
    case 'scenario':
      while ((await asked.locator('.verdict').count()) === 0) {
        await tabTo(page, inQuestion);
        await page.keyboard.press('Space');
        await go();
        if ((await asked.locator('.verdict').count()) === 0) await page.keyboard.press('Enter');
      }
  }
}

for (const kind of Object.keys(kinds) as Kind[]) {
  test(`${kind} is answered with the keyboard alone, and the verdict is read out`, async ({ page }) => {
    await page.goto(lessonWith(kind));
    await wake(page);
    const asked = question(page, kind);
    await answerByKeyboard(page, asked, kind);
    const verdict = asked.getByRole('status').locator('.verdict');
    await expect(verdict).toBeVisible();
    await expect(verdict.locator('> b')).toHaveText(/^(Richtig|Teilweise richtig|Nicht richtig|Zu niedrig|Verglichen)$/);
    await expect(verdict.locator('p').first()).not.toBeEmpty();
    await expect(asked.locator('.btn--go')).toBeFocused();
    expect(await asked.locator('.why, .point, .gauge').count()).toBeGreaterThan(0);
    expect(await asked.locator('[style]').count()).toBe(0);
  });
}

test('all questions by keyboard lead to a result with a mark for each', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await wake(page);
  const count = await page.locator('.q').count();
  for (let at = 0; at < count; at += 1) {
    const asked = page.locator('.q').nth(at);
    const task = await asked.locator('.q__k span').textContent();
    const kind = (Object.keys(kinds) as Kind[]).find((each) => kinds[each].task === task)!;
    await answerByKeyboard(page, asked, kind);
  }
  await page.keyboard.press('Enter');
  const result = page.getByRole('group', { name: 'Ergebnis' });
  await expect(result).toBeFocused();
  await expect(result.getByRole('link')).toHaveCount(count);
  await expect(result).toContainText(new RegExp(`\\d von ${count}`));
});

test('pressed too early, the button says what is missing', async ({ page }) => {
  await page.goto(lessonWith('single'));
  await wake(page);
  const asked = question(page, 'single');
  await tabTo(page, `#${await asked.getAttribute('id')} .btn--go`);
  await page.keyboard.press('Enter');
  await expect(asked.getByRole('status').filter({ hasText: 'Wählen Sie zuerst eine Antwort.' })).toBeVisible();
  await expect(asked.locator('.btn--go')).toBeFocused();
});

test('nothing is stored before the learner acts', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await wake(page);
  await page.keyboard.press('End');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('an answer survives a tab that is killed right after the click', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(lessonWith('single'));
  await wake(page);
  await question(page, 'single').getByRole('radio').first().check();
  await question(page, 'single').locator('.btn--go').click();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(lessonWith('single'));
  await wake(again);
  await expect(question(again, 'single').locator('.verdict')).toBeVisible();
});

test.describe('the learner’s position', () => {
  const here = 'mehr-als-werbung';
  const onCourse = (page: Page) => page.locator(`[data-lesson="${here}"]`);

  test('stays after a reload, on the course line, the module page and the home page', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    const mark = page.getByRole('button', { name: 'Als gelesen markieren' });
    await mark.click();
    await expect(page.getByRole('status').filter({ hasText: 'Gelesen, auf der Kurslinie vermerkt.' })).toBeVisible();
    await page.reload();
    await expect(onCourse(page)).toHaveAttribute('data-progress', 'read');
    await expect(onCourse(page).locator('[data-state-word]')).toHaveText('(Sie sind hier, gelesen)');
    await expect(mark).toHaveAttribute('aria-disabled', 'true');

    await page.goto(pageTypes.module);
    await expect(onCourse(page).locator('[data-state-word]')).toHaveText('(gelesen)');
    await expect(page.locator('[data-continue]')).not.toHaveAttribute('href', /mehr-als-werbung/);

    await page.goto(pageTypes.home);
    await expect(page.locator('[data-module="chefsache"] [data-module-word]').first()).toHaveText(', 1 von 4 gelesen');
    await expect(page.locator('[data-continue]')).toContainText('Weiter: ');
    await page.locator('[data-continue]').click();
    await expect(page).not.toHaveURL(/mehr-als-werbung|index\.html/);
  });

  test('moves on with the pager', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    await page.locator('.pager [rel=next]').click();
    await expect(onCourse(page)).toHaveAttribute('data-state', 'done');
  });

  test('is practised once every question has been answered, in another tab at the same time', async ({ context }) => {
    const [page, other] = [await context.newPage(), await context.newPage()];
    await other.goto(pageTypes.home);
    await page.goto(lessonWith('freetext'));
    const lesson = await page.locator('[data-lesson][data-state="now"]').getAttribute('data-lesson');
    await wake(page);
    for (const asked of await page.locator('.q').all()) {
      const task = await asked.locator('.q__k span').textContent();
      await answerByKeyboard(
        page,
        asked,
        (Object.keys(kinds) as Kind[]).find((each) => kinds[each].task === task)!,
      );
    }
    await expect(page.locator(`[data-lesson="${lesson}"]`)).toHaveAttribute('data-progress', 'practised');
    await expect(other.locator(`[data-lesson="${lesson}"]`).first()).toHaveAttribute('data-progress', 'practised');
  });
});

test.describe('when the script does not come', () => {
  // The worker would bring the files from the device.
  test.use({ serviceWorkers: 'block' });
  const notice = (page: Page) => page.locator('self-check [data-notice]');

  for (const part of ['script', 'stylesheet'] as const) {
    test(`or its ${part} fails, questions and solutions stay readable and a sentence says so`, async ({ page }) => {
      let near = false;
      await page.route(/_assets/, (route) => (near && route.request().resourceType() === part ? route.abort() : route.continue()));
      await page.goto(pageTypes.lesson);
      await page.waitForLoadState('networkidle');
      await expect(notice(page)).toBeHidden();
      near = true;
      await page.locator('#self-check').scrollIntoViewIfNeeded();
      await expect(notice(page)).toBeVisible();
      await expect(page.locator('.q__do').first()).toBeHidden();
      await page.locator('.solution summary').first().click();
      await expect(page.locator('.solution dd').first()).toBeVisible();
    });
  }

  test('or breaks on its data, what the server wrote is put back', async ({ page }) => {
    await page.route(/mehr-als-werbung\.json/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"options":', '"optionz":') });
    });
    await page.goto(pageTypes.lesson);
    await page.locator('#self-check').scrollIntoViewIfNeeded();
    await expect(notice(page)).toBeVisible();
    await expect(page.locator('.q legend')).toHaveCount(5);
    await expect(page.locator('.solution summary').first()).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question has its solution with all reasons, and no button that does nothing', async ({ page }) => {
    for (const lesson of lessons) {
      await page.goto(lesson);
      const count = await page.locator('.q').count();
      expect(count).toBeGreaterThanOrEqual(4);
      await expect(page.locator('.solution')).toHaveCount(count);
      for (const solution of await page.locator('.solution').all()) {
        await solution.locator('summary').click();
        expect((await solution.locator('dd').allInnerTexts()).join(' ').length).toBeGreaterThan(150);
      }
      await expect(page.locator('.lesson__check button').filter({ visible: true })).toHaveCount(0);
    }
  });
});

test('nothing shifts when the script takes over in full view', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        (globalThis as unknown as { shifts: number[] }).shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${pageTypes.lesson}#self-check`);
  await expect(page.locator('.solution')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

for (const theme of ['light', 'dark'] as const) {
  test(`checked answers of every kind pass axe in ${theme}, and fit 320 px`, async ({ browser }) => {
    test.setTimeout(180_000);
    const context = await browser.newContext({ colorScheme: theme, viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const lesson of lessons) {
      await page.goto(lesson);
      await wake(page);
      for (const asked of await page.locator('.q').all()) {
        const task = await asked.locator('.q__k span').textContent();
        await answerByKeyboard(
          page,
          asked,
          (Object.keys(kinds) as Kind[]).find((each) => kinds[each].task === task)!,
        );
      }
      await expect(page.locator('.result')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.lesson__check').analyze();
      expect(violations.map(({ id, nodes }) => `${lesson}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
    await context.close();
  });
}
