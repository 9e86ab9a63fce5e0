import { expect, test } from '@playwright/test';
import { answerQuestion } from '../support/answer-question.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { pageTypes } from '../support/pages.ts';
import { notesOf, putTexts, readDevice } from '../support/record-on-device.ts';
import { watchErrors } from '../support/watch-errors.ts';
const item = 'kanzlei-unter-wasser';
const year = 365 * 24 * 3_600_000;
const now = Date.parse('2026-11-22T10:00:00Z');

for (const [jump, span] of [
  ['a year ahead', year],
  ['a year back', -year],
] as const) {
  test(`31: the clock goes ${jump}: nothing is lost, the question stands open again, and the new answer counts`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.clock.setFixedTime(now);
    await page.goto(pageTypes.lesson);
    await wakeQuestions(page);
    await answerQuestion(questionOf(page, item));
    await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(1);
    await page.clock.setFixedTime(now + span);
    await page.reload();
    await wakeQuestions(page);
    await expect(questionOf(page, item).locator('.verdict')).toHaveCount(0);
    await expect(page.locator('[data-lesson="mehr-als-werbung"]')).toHaveAttribute('data-progress', '');
    await answerQuestion(questionOf(page, item));
    await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(2);
    const times = (await readDevice(page)).entries!.map(({ timestamp }) => Date.parse(String(timestamp)));
    expect(times.toSorted()).toEqual([now, now + span].toSorted());
    expect(errors).toEqual([]);
  });
}

test('31: the clock is put back an hour in the middle of a sitting: the last answer is the last', async ({ page }) => {
  await page.clock.setFixedTime(now);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  const asked = questionOf(page, item);
  await asked.getByRole('radio').first().check();
  await asked.locator('.btn--go').click();
  await page.clock.setFixedTime(now - 3_600_000);
  await asked.getByRole('button', { name: 'Noch einmal' }).click();
  await asked.getByRole('radio').last().check();
  await asked.locator('.btn--go').click();
  const shown = await asked
    .locator('.option')
    .filter({ has: page.locator('.why') })
    .allInnerTexts();
  await page.reload();
  await wakeQuestions(page);
  expect(
    (
      await asked
        .locator('.option')
        .filter({ has: page.locator('.why') })
        .allInnerTexts()
    ).toSorted(),
  ).toEqual(shown.toSorted());
  expect(new Set(notesOf(await readDevice(page)).map(({ id }) => id)).size).toBe(2);
});

for (const timezoneId of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
  test(`31: on a journey to ${timezoneId} the sitting goes on, and summer time ends without a trace`, async ({ browser, baseURL }) => {
    const night = Date.parse('2026-10-25T00:30:00Z');
    const home = await browser.newContext({ baseURL: baseURL!, timezoneId: 'Europe/Berlin' });
    const page = await home.newPage();
    await page.clock.setFixedTime(night);
    await page.goto(pageTypes.lesson);
    await wakeQuestions(page);
    await answerQuestion(questionOf(page, item));
    // An hour later Berlin reads the same time again.
    await page.clock.setFixedTime(night + 3_600_000);
    await page.reload();
    await wakeQuestions(page);
    await expect(questionOf(page, item).locator('.verdict')).toBeVisible();
    const { texts } = await readDevice(page);
    await home.close();

    const away = await browser.newContext({ baseURL: baseURL!, timezoneId });
    const there = await away.newPage();
    await there.clock.setFixedTime(night + 2 * 3_600_000);
    await there.goto(pageTypes.imprint);
    await putTexts(there, texts);
    await there.goto(pageTypes.lesson);
    await wakeQuestions(there);
    await expect(questionOf(there, item).locator('.verdict')).toBeVisible();
    await away.close();
  });
}

test('32: storage is cleared between visits: a clean start', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, item));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(1);
  await page.goto(pageTypes.imprint);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await expect(page.locator('.verdict')).toHaveCount(0);
  expect(await readDevice(page)).toEqual({ texts: {}, entries: undefined });
  await answerQuestion(questionOf(page, item));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('localStorage alone is lost: the course line comes back from the database', async ({ page }) => {
  await page.goto(pageTypes.lesson);
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(1);
  await page.evaluate(() => localStorage.clear());
  await page.goto(pageTypes.module);
  await expect(page.locator('li[data-lesson="mehr-als-werbung"]')).toHaveAttribute('data-progress', 'read');
});
