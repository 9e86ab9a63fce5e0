import { expect, test, type Page } from '@playwright/test';
import { answerQuestion } from '../support/answer-question.ts';
import { questionOf, wakeQuestions } from '../support/questions.ts';
import { pageTypes } from '../support/pages.ts';
import { deviceKey, notesOf, readDevice } from '../support/record-on-device.ts';
import { watchErrors } from '../support/watch-errors.ts';
const refusal = (page: Page) => page.getByRole('status').filter({ hasText: 'Ihr Browser kann gerade nichts speichern' });
const item = 'kanzlei-unter-wasser';

/** Each makes the browser's database fail in its own way, from the first script on. */
const databaseFaults: Record<string, () => void> = {
  'is missing': () => Reflect.deleteProperty(globalThis, 'indexedDB'),
  'throws when opened': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError');
    };
  },
  'answers with an error': () => {
    IDBFactory.prototype.open = failing;
    function failing(): IDBOpenDBRequest {
      const request = new EventTarget() as IDBOpenDBRequest;
      Object.defineProperty(request, 'error', { value: new DOMException('Broken.', 'UnknownError') });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request;
    }
  },
  'aborts every transaction': () => {
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const begun = begin.apply(this, given);
      begun.abort();
      return begun;
    };
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
};
const localFault = () => {
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      throw new DOMException('Not here.', 'SecurityError');
    },
  });
};

for (const [how, fault] of Object.entries(databaseFaults)) {
  test(`25: a database that ${how}: answers are kept in localStorage`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.addInitScript(fault);
    await page.goto(pageTypes.lesson);
    await wakeQuestions(page);
    await answerQuestion(questionOf(page, item));
    await page.reload();
    await wakeQuestions(page);
    await expect(questionOf(page, item).locator('.verdict')).toBeVisible();
    await expect(refusal(page)).toHaveCount(0);
    expect(errors).toEqual([]);
  });

  test(`24, 25: neither localStorage nor a database, which ${how}: the page works in memory and says so`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.addInitScript(fault);
    await page.addInitScript(localFault);
    await page.goto(pageTypes.lesson);
    await wakeQuestions(page);
    await answerQuestion(page.locator('.q').first());
    await answerQuestion(questionOf(page, item));
    await expect(refusal(page)).toBeVisible();
    await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
    await expect(page.locator('mark-read [role=status]')).toContainText('der Vermerk gilt, bis Sie die Seite schließen');
    expect(errors).toEqual([]);
  });
}

test('24: without localStorage the database alone keeps answers, and nothing is said to be lost', async ({ page, context }) => {
  const errors = watchErrors(page);
  await page.addInitScript(localFault);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, item));
  const other = await context.newPage();
  await other.goto(pageTypes.imprint);
  await expect.poll(async () => (await readDevice(other)).entries ?? []).toHaveLength(1);
  await expect(refusal(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

/** Fills localStorage to the last character. */
const fill = (page: Page) =>
  page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2))
      for (let part = 0; part < 3; part += 1)
        try {
          localStorage.setItem(`another site ${size} ${part}`, 'x'.repeat(size));
        } catch {
          break;
        }
  });

test('13: with localStorage full the database keeps the answer, nothing is said to be lost, and progress is right', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto(pageTypes.lesson);
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await wakeQuestions(page);
  await fill(page);
  for (const asked of await page.locator('.q').all()) await answerQuestion(asked);
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(6);
  await expect(refusal(page)).toHaveCount(0);
  await expect(page.locator('[data-lesson="mehr-als-werbung"]')).toHaveAttribute('data-progress', 'practised');
  await page.reload();
  await expect(page.locator('[data-lesson="mehr-als-werbung"]')).toHaveAttribute('data-progress', 'practised');
  expect(errors).toEqual([]);
});

test('13: with both full a sentence says so, nothing is overwritten, and it goes away when there is room', async ({ page }) => {
  const errors = watchErrors(page);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, item));
  await expect.poll(async () => (await readDevice(page)).entries).toHaveLength(1);
  const before = await readDevice(page);
  await fill(page);
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    Object.assign(globalThis, { makeRoom: () => (IDBObjectStore.prototype.add = add) });
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });
  await answerQuestion(questionOf(page, 'cafe-flickwerk'));
  await expect(refusal(page)).toBeVisible();
  const during = await readDevice(page);
  expect(during.entries).toEqual(before.entries);
  expect(notesOf(during)).toEqual(notesOf(before));
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('another site')) localStorage.removeItem(key);
    (globalThis as unknown as { makeRoom(): void }).makeRoom();
  });
  await answerQuestion(questionOf(page, 'pflegedienst-kultur'));
  await expect(refusal(page)).toHaveCount(0);
  await expect.poll(async () => (await readDevice(page)).entries, 'what was held in memory too').toHaveLength(3);
  expect(notesOf(await readDevice(page))).toHaveLength(3);
  expect(errors).toEqual([]);
});

test('13: the browser’s own quota is met the same way', async ({ page, context }) => {
  const errors = watchErrors(page);
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 1 });
  await fill(page);
  await answerQuestion(questionOf(page, item));
  await expect(refusal(page)).toBeVisible();
  await answerQuestion(questionOf(page, 'cafe-flickwerk'));
  expect((await readDevice(page)).entries ?? []).toEqual([]);
  expect(errors).toEqual([]);
});

test('a learner who wants nothing saved is not told that something failed', async ({ page }) => {
  await page.goto(pageTypes.imprint);
  await page.evaluate((key) => localStorage.setItem(key, 'declined'), deviceKey('saving'));
  await page.goto(pageTypes.lesson);
  await wakeQuestions(page);
  await answerQuestion(questionOf(page, item));
  await page.getByRole('button', { name: 'Als gelesen markieren' }).click();
  await expect(page.locator('mark-read [role=status]')).toContainText('Gespeichert wird nichts, wie Sie es wünschen');
  await expect(refusal(page)).toHaveCount(0);
  const { texts, entries } = await readDevice(page);
  expect([Object.keys(texts), entries]).toEqual([['saving'], undefined]);
});
