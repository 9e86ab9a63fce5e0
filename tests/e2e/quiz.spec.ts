import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Kind } from '../../src/core/quiz/item.ts';
import { answerQuestion } from '../support/answer-question.ts';
import { finger, keys, mouse } from '../support/hands.ts';
import { lessons, pageTypes } from '../support/pages.ts';
import { expectVerdict, questionOfKind, tasks, wakeQuestions } from '../support/questions.ts';
import { tabTo } from '../support/tab-to.ts';
import { shiftsOn, watchShifts } from '../support/layout-shifts.ts';

/** A lesson of module 1 that asks a question of the kind. */
function lessonWith(kind: AskedKind): string {
  const found = lessons.find((lesson) => readFileSync(`dist/${lesson}`, 'utf8').includes(`<span>${tasks[kind]}</span>`));
  if (!found) throw new Error(`No lesson of module 1 asks a question of the kind "${kind}".`);
  return found;
}

/** Module 1 asks no ordering; `gallery.spec.ts` answers one. */
type AskedKind = Exclude<Kind, 'ordering'>;
const askedKinds = (Object.keys(tasks) as Kind[]).filter((kind): kind is AskedKind => kind !== 'ordering');

for (const kind of askedKinds) {
  test(`${kind} is answered with the keyboard alone, and the verdict is read out`, async ({ page }) => {
    await page.goto(lessonWith(kind));
    await wakeQuestions(page);
    const asked = questionOfKind(page, kind);
    await answerQuestion(asked, keys);
    await expectVerdict(asked);
    await expect(asked.locator('.btn--go')).toBeFocused();
    expect(await asked.locator('[style]').count()).toBe(0);
  });

  test(`${kind} is answered with the mouse`, async ({ page }) => {
    await page.goto(lessonWith(kind));
    await wakeQuestions(page);
    const asked = questionOfKind(page, kind);
    await answerQuestion(asked, mouse);
    await expectVerdict(asked);
  });
}

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const kind of askedKinds) {
    test(`${kind} is answered by tapping`, async ({ page }) => {
      await page.goto(lessonWith(kind));
      await wakeQuestions(page);
      const asked = questionOfKind(page, kind);
      await answerQuestion(asked, finger);
      await expectVerdict(asked);
    });
  }
});

test('a choice too long for its select on a phone stands below it in full', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const pages = { matching: 'de/momente-der-wahrheit/crm.html', cloze: 'de/agenturen-fuehren/kanaele-und-fachbegriffe.html' };
  for (const kind of ['matching', 'cloze'] as const) {
    await page.goto(pages[kind]);
    await wakeQuestions(page);
    const select = questionOfKind(page, kind).getByRole('combobox').first();
    const choices = await select.locator('option').allTextContents();
    const long = choices.reduce((one, other) => (other.length > one.length ? other : one));
    await select.selectOption(long);
    const whole = select.locator('..').locator(':scope > .whole');
    await expect(whole).toHaveText(long);
    await expect(whole).toBeVisible();
  }
});

test('all questions by keyboard lead to a result with a mark for each', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  const count = await page.locator('.q').count();
  for (let at = 0; at < count; at += 1) {
    const asked = page.locator('.q').nth(at);
    await answerQuestion(asked, keys);
  }
  await page.keyboard.press('Enter');
  const result = page.getByRole('group', { name: 'Ergebnis' });
  await expect(result).toBeFocused();
  await expect(result.getByRole('link')).toHaveCount(count);
  await expect(result).toContainText(new RegExp(`\\d von ${count}`));
});

test('pressed too early, the button says what is missing', async ({ page }) => {
  await page.goto(lessonWith('single'));
  await wakeQuestions(page);
  const asked = questionOfKind(page, 'single');
  await tabTo(page, `#${await asked.getAttribute('id')} .btn--go`);
  await page.keyboard.press('Enter');
  await expect(asked.getByRole('status').filter({ hasText: 'Wählen Sie zuerst eine Antwort.' })).toBeVisible();
  await expect(asked.locator('.btn--go')).toBeFocused();
});

test('nothing is stored before the learner acts', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await page.keyboard.press('End');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test('an answer survives a tab that is killed right after the click', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(lessonWith('single'));
  await wakeQuestions(page);
  await questionOfKind(page, 'single').getByRole('radio').first().check();
  await questionOfKind(page, 'single').locator('.btn--go').click();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(lessonWith('single'));
  await wakeQuestions(again);
  await expect(questionOfKind(again, 'single').locator('.verdict')).toBeVisible();
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

  test('is said once, and not again with every later answer', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    const status = page.locator('mark-read [role=status]');
    const said = await status.evaluateHandle((each) => {
      const texts: string[] = [];
      new MutationObserver(() => texts.push(each.textContent)).observe(each, { childList: true });
      return texts;
    });
    await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
    await expect(status).toHaveText('Gelesen, auf der Kurslinie vermerkt.');
    await page.evaluate(() => document.dispatchEvent(new Event('course:progress')));
    expect(await said.jsonValue()).toHaveLength(1);
  });

  test('moves on with the pager', async ({ page }) => {
    await page.goto(pageTypes.lesson);
    await page.locator('.pager [rel=next]').click();
    for (const line of ['.course', '.pager']) {
      await expect(page.locator(line).locator(`[data-lesson="${here}"]`), line).toHaveAttribute('data-state', 'done');
    }
  });

  test('is practised once every question has been answered, in another tab at the same time', async ({ context }) => {
    const [page, other] = [await context.newPage(), await context.newPage()];
    await other.goto(pageTypes.home);
    await page.goto(lessonWith('freetext'));
    const lesson = await page.locator('[data-lesson][data-state="now"]').getAttribute('data-lesson');
    await wakeQuestions(page);
    for (const asked of await page.locator('.q').all()) {
      await answerQuestion(asked, keys);
    }
    await expect(page.locator(`[data-lesson="${lesson}"]`)).toHaveAttribute('data-progress', 'practised');
    await expect(other.locator(`[data-lesson="${lesson}"]`).first()).toHaveAttribute('data-progress', 'practised');
  });
});

test('a text that was begun comes back after a reload, and goes once it has been compared', async ({ page }) => {
  await page.goto(lessonWith('freetext'));
  await wakeQuestions(page);
  const asked = questionOfKind(page, 'freetext');
  const text = 'Ein Satz mit genug Wörtern öffnet den Vergleich. '.repeat(5);
  await asked.locator('textarea').fill(text);
  await page.reload();
  await wakeQuestions(page);
  await expect(asked.locator('textarea')).toHaveValue(text);
  await asked.locator('.btn--go').click();
  await asked.getByRole('checkbox').first().check();
  await page.reload();
  await wakeQuestions(page);
  await expect(asked.getByRole('checkbox').first()).toBeChecked();
  await asked.locator('.btn--go').click();
  await expect(asked.locator('.verdict')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('questions begun anew stand open after a reload too', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  for (const asked of await page.locator('.q[id]').all()) await answerQuestion(asked);
  await page.getByRole('button', { name: 'Alle Fragen von vorn' }).click();
  await answerQuestion(page.locator('.q').first());
  await page.reload();
  await wakeQuestions(page);
  await expect(page.locator('.q .verdict')).toHaveCount(1);
});

test.describe('when the script does not come', () => {
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
  await watchShifts(page);
  await page.goto(`${pageTypes.lesson}#self-check`);
  await expect(page.locator('.solution')).toHaveCount(0);
  await page.waitForLoadState('networkidle');
  expect(await shiftsOn(page)).toEqual([]);
});

// The dark theme is looked at in every state of every kind in the gallery.
test('checked answers of every kind pass axe, and fit 320 px', async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  for (const lesson of lessons) {
    await page.goto(lesson);
    await wakeQuestions(page);
    for (const asked of await page.locator('.q').all()) {
      await answerQuestion(asked, keys);
    }
    await expect(page.locator('.result')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('.lesson__check').analyze();
    expect(violations.map(({ id, nodes }) => `${lesson}: ${id} ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
  await context.close();
});
