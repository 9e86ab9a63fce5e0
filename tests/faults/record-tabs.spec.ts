import { expect, test, type Page } from '@playwright/test';
import { answerQuestion, fillIn } from '../support/answer-question.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { lessons, pageTypes } from '../support/pages.ts';
import { notesOf, putTexts, readDevice } from '../support/record-on-device.ts';
import { asNotes, manyStatements, statement } from '../support/statements.ts';
const item = 'kanzlei-unter-wasser';
const radios = (page: Page) => questionOf(page, item).getByRole('radio');

async function open(page: Page, path: string = pageTypes.lesson): Promise<Page> {
  await page.goto(path);
  await wakeQuestions(page);
  return page;
}

const press = (page: Page) =>
  questionOf(page, item)
    .locator('.btn--go')
    .evaluate((button: HTMLElement) => button.click());
const shown = (page: Page) => questionOf(page, item).locator('.opts').innerText();

test('28: the same question in two tabs: the last answer counts, both show it, the record has both', async ({ context }) => {
  const [one, two] = [await open(await context.newPage()), await open(await context.newPage())];
  await radios(one).first().check();
  await press(one);
  await expect(questionOf(two, item).locator('.verdict')).toBeVisible();
  await questionOf(two, item).getByRole('button', { name: 'Noch einmal' }).click();
  await radios(two).last().check();
  await press(two);
  const last = await shown(two);
  await expect.poll(() => shown(one)).toBe(last);
  await expect.poll(async () => (await readDevice(one)).entries).toHaveLength(2);
});

test('28: answered in two tabs in the same moment, a question shows the same in both, and after a reload', async ({ context }) => {
  const [one, two] = [await open(await context.newPage()), await open(await context.newPage())];
  await radios(one).first().check();
  await radios(two).last().check();
  await Promise.all([press(one), press(two)]);
  await expect.poll(async () => (await shown(one)) === (await shown(two))).toBe(true);
  const last = await shown(one);
  await one.reload();
  await wakeQuestions(one);
  expect(await shown(one)).toBe(last);
});

test('28: answers in two tabs at once both count as progress', async ({ context }) => {
  const [one, two] = [await open(await context.newPage()), await open(await context.newPage())];
  await fillIn(questionOf(one, item));
  await fillIn(questionOf(two, 'cafe-flickwerk'));
  await Promise.all([questionOf(one, item).locator('.btn--go').click(), questionOf(two, 'cafe-flickwerk').locator('.btn--go').click()]);
  await expect
    .poll(async () => JSON.parse((await readDevice(one)).texts['progress']!)['mehr-als-werbung'].answered.toSorted())
    .toEqual(['cafe-flickwerk', item]);
});

for (const [kind, path, asked] of [
  ['single', lessons[3]!, 'umzugsfirma-fruehes-signal'],
  ['multiple', lessons[2]!, 'cafe-flickwerk'],
  ['categorize', lessons[2]!, 'fahrradladen-vier-fragen'],
  ['cloze', lessons[2]!, 'druckerei-definition'],
  ['numeric', lessons[3]!, 'varnhold-wochen-arbeit'],
  ['matching', lessons[1]!, 'gruende-baeckerei'],
  ['freetext', lessons[1]!, 'gruende-gegenmittel'],
] as const) {
  test(`29: ${kind}: the tab is killed right after the click, and the answer is there`, async ({ context }) => {
    const watcher = await context.newPage();
    await watcher.goto(pageTypes.imprint);
    const page = await open(await context.newPage(), path);
    await fillIn(questionOf(page, asked));
    const noted = await questionOf(page, asked)
      .locator('.btn--go')
      .evaluate((button: HTMLElement) => {
        button.click();
        return Object.keys(localStorage).filter((key) => key.includes(':said:')).length;
      });
    expect(noted, 'before the click returns').toBe(1);
    await page.close({ runBeforeUnload: false });
    await expect.poll(async () => notesOf(await readDevice(watcher)).map(({ object }) => object.id)).toContain(asked);
    const again = await open(await context.newPage(), path);
    await expect(questionOf(again, asked).locator('.verdict')).toBeVisible();
  });
}

test('29: a tab that crashes keeps the answer too', async ({ context }) => {
  const page = await open(await context.newPage());
  await answerQuestion(questionOf(page, item));
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  const again = await open(await context.newPage());
  await expect(questionOf(again, item).locator('.verdict')).toBeVisible();
});

test('30: back through the history shows what was answered meanwhile, and leaves what is being typed', async ({ context }) => {
  const page = await open(await context.newPage());
  await questionOf(page, 'cafe-flickwerk').getByRole('checkbox').first().check();
  await page.evaluate(() =>
    window.addEventListener('pageshow', ({ persisted }) => Object.assign(document.documentElement.dataset, { persisted })),
  );
  await page.goto(pageTypes.imprint);
  const other = await open(await context.newPage());
  await answerQuestion(questionOf(other, item));
  await page.goBack();
  await expect(questionOf(page, item).locator('.verdict')).toBeVisible();
  if (await page.evaluate(() => document.documentElement.dataset['persisted'] === 'true'))
    await expect(questionOf(page, 'cafe-flickwerk').getByRole('checkbox').first()).toBeChecked();
});

test('what is deleted in another tab goes here too, and what is being typed stays', async ({ context }) => {
  const page = await open(await context.newPage());
  await answerQuestion(questionOf(page, item));
  await questionOf(page, 'cafe-flickwerk').getByRole('checkbox').first().check();
  const other = await context.newPage();
  await other.goto(pageTypes.imprint);
  await other.evaluate(() => localStorage.clear());
  await expect(questionOf(page, item).locator('.verdict')).toHaveCount(0);
  await expect(questionOf(page, 'cafe-flickwerk').getByRole('checkbox').first()).toBeChecked();
});

test('settling: notes of the sitting stay, earlier ones go once they are in the database', async ({ page }) => {
  await page.goto(pageTypes.imprint);
  const [old, fresh] = [statement({ timestamp: '2026-01-01T00:00:00.000Z' }), statement({ object: { kind: 'item', id: 'x' } })];
  await putTexts(page, asNotes([old, fresh]));
  await open(page);
  await answerQuestion(questionOf(page, item));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(3);
  await expect.poll(async () => notesOf(await readDevice(page)).map(({ id }) => id)).not.toContain(old.id);
  expect(notesOf(await readDevice(page))).toHaveLength(2);
});

test('settling: in two tabs at once, one of them killed half-way, loses nothing', async ({ context }) => {
  const watcher = await context.newPage();
  await watcher.goto(pageTypes.imprint);
  const years = manyStatements(1000);
  await putTexts(watcher, asNotes(years));
  const [one, two] = [await open(await context.newPage()), await open(await context.newPage())];
  await Promise.all([answerQuestion(questionOf(one, item)), answerQuestion(questionOf(two, 'cafe-flickwerk'))]);
  await expect.poll(async () => (await readDevice(watcher)).entries?.length ?? 0, { intervals: [10], timeout: 20_000 }).toBeGreaterThan(0);
  await one.close({ runBeforeUnload: false });
  const ids = async () => {
    const device = await readDevice(watcher);
    return new Set([...notesOf(device).map(({ id }) => id), ...(device.entries ?? []).map(({ id }) => id)]);
  };
  expect((await ids()).size, 'in one place or the other').toBe(years.length + 2);
  await expect.poll(async () => notesOf(await readDevice(watcher)).length, { timeout: 20_000 }).toBe(2);
  expect((await ids()).size, 'in the end').toBe(years.length + 2);
});
