import { expect, test } from '@playwright/test';
import { wakeQuestions } from '../support/questions.ts';
import { expectStatus } from '../support/offline-status.ts';
import { pageTypes } from '../support/pages.ts';

test.use({ serviceWorkers: 'allow' });

/** Everything an origin can keep, but the course's own files. */
const kept = () =>
  Promise.all([indexedDB.databases(), caches.keys()]).then(([databases, names]) => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: databases.map(({ name }) => name),
    cookies: document.cookie,
    caches: names.filter((name) => !name.startsWith('course-files ')),
  }));

test('no page of any type keeps anything about a learner who has not acted', async ({ page, context }) => {
  for (const [type, path] of Object.entries(pageTypes)) {
    await page.goto(path);
    if (type === 'lesson') await wakeQuestions(page);
    if (type === 'home') await expectStatus(page, 'aboard');
    await page.keyboard.press('End');
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(kept), type).toEqual({ local: [], session: [], databases: [], cookies: '', caches: [] });
  }
  expect(await context.cookies()).toEqual([]);
});
