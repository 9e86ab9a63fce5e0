import { expect, test } from '@playwright/test';
import { everyLesson, lessons, pages } from '../support/pages.ts';
import { watchPolicy } from '../support/watch-policy.ts';

test.use({ serviceWorkers: 'allow' });

/** What wakes at the end of one lesson wakes at the end of all. */
const wakesAsOthers = (path: string): boolean => everyLesson.includes(path) && !lessons.includes(path);

const parts = {
  German: pages.filter((page) => page.startsWith('de/')),
  English: pages.filter((page) => page.startsWith('en/')),
  'language-free': pages.filter((page) => !/^(de|en)\//.test(page)),
};

for (const [part, paths] of Object.entries(parts)) {
  test(`every ${part} page says what it is, keeps to its origin and its policy, reflows at 320 px and holds at 1920 px`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(60_000 + paths.length * 3_000);
    const { problems, violations } = await watchPolicy(page, new URL(baseURL!).origin);
    for (const path of paths) {
      await page.setViewportSize({ width: 320, height: 800 });
      expect((await page.goto(path))?.status(), path).toBe(200);
      const { language, headings, title, description } = await page.evaluate(() => ({
        language: document.documentElement.lang,
        headings: [...document.querySelectorAll('h1')].map((each) => each.textContent.replaceAll('\u00ad', '').trim()),
        title: document.title,
        description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      }));
      expect(path.startsWith('en/') ? 'en' : 'de', path).toBe(language);
      expect(headings.length, `level 1 headings of ${path}`).toBe(1);
      expect(headings[0]!.length, path).toBeGreaterThan(3);
      expect(title.length, path).toBeGreaterThan(8);
      // Nobody finds the page for lost readers by its description.
      if (path !== '404.html') expect(description.length, path).toBeGreaterThan(25);
      expect(description, path).not.toBe(title);

      if (!wakesAsOthers(path)) {
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await page.waitForLoadState('networkidle');
      }
      for (const width of [320, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        await expect.poll(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
      }
      problems.push(...(await violations()).map((violation) => `violation: ${violation}`));
      expect(problems, path).toEqual([]);
    }
  });
}
