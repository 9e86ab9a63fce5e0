import { expect, test } from '@playwright/test';
import { answerQuestion } from '../support/answer-question.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { delayPageScript, shiftsOn, watchShifts } from '../support/layout-shifts.ts';
import { pageTypes } from '../support/pages.ts';
import { putTexts } from '../support/record-on-device.ts';
const done = { read: true, practised: true, secure: false, answered: ['x'] };
const wholly = Object.fromEntries(
  ['mehr-als-werbung', 'fuenf-gruende', 'steuern-statt-rudern', 'alle-machen-marketing'].map((id) => [id, done]),
);

for (const width of [390, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const [type, path] of Object.entries(pageTypes).filter(([name]) => ['home', 'module', 'lesson'].includes(name))) {
      test(`what has been read and practised shifts nothing on the ${type} page, even where the script comes late`, async ({ page }) => {
        await page.goto(pageTypes.imprint);
        const all = Object.keys(wholly);
        for (const known of [1, 3]) {
          const progress = Object.fromEntries(all.slice(0, known).map((id, at) => [id, { ...done, practised: at % 2 === 1 }]));
          await putTexts(page, { progress: JSON.stringify(progress) });
          const visit = await page.context().newPage();
          await watchShifts(visit);
          await delayPageScript(visit);
          await visit.goto(path);
          await expect(visit.locator('[data-progress="read"]').first()).toBeAttached();
          await visit.waitForLoadState('networkidle');
          const shifts = await shiftsOn(visit);
          // A label in the middle of its button may move its first letters.
          expect(
            shifts.reduce((sum, { value }) => sum + value, 0),
            `${known} lessons: ${JSON.stringify(shifts)}`,
          ).toBeLessThan(0.005);
          await visit.close();
        }
      });
    }

    test('answers of the sitting come back without a jump, and leave the reader where they were', async ({ page }) => {
      await page.goto(pageTypes.lesson);
      await wakeQuestions(page);
      for (const asked of await page.locator('.q').all()) await answerQuestion(asked);
      const items = (await page.locator('.q[id^="q-"]').evaluateAll((all) => all.map(({ id }) => id.slice(2)))).slice(0, 5);
      for (const item of [undefined, ...items]) {
        const visit = await page.context().newPage();
        await watchShifts(visit);
        await delayPageScript(visit);
        await visit.goto(`${pageTypes.lesson}#${item ? `q-${item}` : 'self-check'}`);
        await expect(visit.locator('.q .verdict')).toHaveCount(5);
        await expect(visit.locator('[data-growing]')).toHaveCount(0);
        expect(await shiftsOn(visit), item).toEqual([]);
        if (item) await expect(questionOf(visit, item).locator('legend')).toBeInViewport();
        await visit.close();
      }
    });
  });
}
