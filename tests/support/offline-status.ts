import { expect, type Locator, type Page } from '@playwright/test';

/** The line the page shows about its own language, or about the other one. */
export const statusOf = (page: Page, edition: 'own' | 'other' = 'own'): Locator =>
  page
    .locator('offline-status [data-edition]')
    .nth(edition === 'own' ? 0 : 1)
    .locator('[data-shown]');

export async function expectStatus(page: Page, state: string, edition: 'own' | 'other' = 'own'): Promise<void> {
  await expect(statusOf(page, edition)).toHaveAttribute('data-state', state, { timeout: 20_000 });
}

/** Addresses of all files in the caches of the page's origin, without revision, by cache name. */
export const cachedFiles = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(async () => {
    const files: Record<string, string[]> = {};
    for (const name of await caches.keys()) files[name] = (await (await caches.open(name)).keys()).map(({ url }) => url.split('?')[0]!);
    return files;
  });

/** Puts a mark on the document, to tell later whether it is still the same one. */
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset['marked'] = '';
  });

export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in document.documentElement.dataset);

/** Those of the addresses that are not answered with a page when this page asks for them. */
export const unansweredOf = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (asked) => {
    const answers = await Promise.all(
      asked.map((address) =>
        fetch(address)
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    );
    return asked.filter((_, at) => !answers[at]);
  }, addresses);
