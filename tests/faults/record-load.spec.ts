import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { fillIn } from '../support/answer-question.ts';
import { longestTask, watchTasks } from '../support/long-tasks.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { pageTypes } from '../support/pages.ts';
import { deviceKey, putEntries, putTexts } from '../support/record-on-device.ts';
import { asNotes, manyStatements } from '../support/statements.ts';

/**
 * What the record costs on slow devices. Milliseconds on a shared machine vary: they are printed, and the gates are wide. To
 * take the machine out, the same page is measured without a record.
 */
test.use({ viewport: { width: 390, height: 844 } });
test.describe.configure({ mode: 'serial' });

interface Load {
  /** First view, and the longest task after it began, milliseconds. */
  readonly view: number;
  readonly longest: number;
}

const slowDown = async (page: Page, rate: number): Promise<CDPSession> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
  return devtools;
};

/** Opens the page anew, at 4x slowdown, and waits until the progress has been derived from the record. */
async function load(from: Page, path: string, derive: boolean): Promise<Load> {
  if (derive) await putTexts(from, { progress: '' });
  const page = await from.context().newPage();
  await watchTasks(page);
  await slowDown(page, 4);
  await page.goto(path);
  if (path.includes('#')) await wakeQuestions(page);
  const copy = () => from.evaluate((key) => localStorage.getItem(key), deviceKey('progress'));
  if (derive) await expect.poll(copy, { timeout: 20_000 }).toContain('answered');
  await page.waitForLoadState('networkidle');
  const view = await page.evaluate(() => Math.round(performance.getEntriesByName('first-contentful-paint')[0]!.startTime));
  const measured = { view, longest: await longestTask(page) };
  await page.close();
  return measured;
}

for (const where of ['the database', 'localStorage'] as const) {
  test(`35: 10,000 statements in ${where} keep neither a page nor its reader waiting`, async ({ browser, baseURL, page: empty }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ baseURL: baseURL!, viewport: { width: 390, height: 844 } });
    const full = await context.newPage();
    for (const page of [empty, full]) await page.goto(pageTypes.imprint);
    if (where === 'the database') await putEntries(full, manyStatements(10_000));
    else await putTexts(full, asNotes(manyStatements(10_000)));
    for (const path of [pageTypes.home, `${pageTypes.lesson}#self-check`]) {
      // A machine that is busy with something else gets another chance.
      await expect(async () => {
        const [without, having] = [await load(empty, path, false), await load(full, path, true)];
        console.log(
          `${path}, record in ${where}: first view ${having.view} ms (without ${without.view}), longest task ${having.longest} ms (${without.longest})`,
        );
        expect(having.view, 'first view').toBeLessThan(without.view + 1000);
        expect(having.longest, 'longest task').toBeLessThan(without.longest + 400);
      }).toPass({ timeout: 50_000 });
    }
    await context.close();
  });
}

test('the largest item is answered within a frame of 50 ms at 6x slowdown, with 10,000 notes in the way', async ({ page }) => {
  await page.goto(pageTypes.imprint);
  await putTexts(page, asNotes(manyStatements(10_000)));
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  const asked = questionOf(page, 'fahrradladen-vier-fragen');
  const devtools = await slowDown(page, 1);
  const times: { handler: number; drawn: number }[] = [];
  for (let round = 0; round < 5; round += 1) {
    await fillIn(asked);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    times.push(
      await asked.evaluate(async (question) => {
        const button = question.querySelector<HTMLButtonElement>('.btn--go')!;
        const began = performance.now();
        button.click();
        await Promise.resolve();
        const handler = performance.now() - began;
        if (!question.querySelector('.verdict')) throw new Error('There is no verdict yet.');
        question.getBoundingClientRect();
        return { handler, drawn: performance.now() - began };
      }),
    );
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await asked.getByRole('button', { name: 'Noch einmal' }).click();
  }
  const middle = (of: number[]) => of.toSorted((a, b) => a - b)[Math.floor(of.length / 2)]!;
  const [handler, drawn] = [middle(times.map((each) => each.handler)), middle(times.map((each) => each.drawn))];
  console.log(`answer to feedback at 6x: ${handler.toFixed(0)} ms to the verdict, ${drawn.toFixed(0)} ms with layout`);
  expect(drawn).toBeLessThan(200);
});
