import type { Page } from '@playwright/test';

interface Shift {
  readonly value: number;
  /** What moved, and from where to where. */
  readonly moved: readonly string[];
}

/** Has every page that opens from now on note what shifts while it loads and afterwards. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        const moved = entry.sources.map(
          ({ node, previousRect: from, currentRect: to }) => `${node?.textContent?.trim().slice(0, 40)}: ${from.y} -> ${to.y}`,
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

export const shiftsOn = (page: Page): Promise<Shift[]> => page.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);

/** Lets the script that runs on every page arrive only after the page has been painted, as on a slow line. */
export async function delayPageScript(page: Page): Promise<void> {
  await page.route(/_assets\/Page\..*\.js/, async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0).catch(() => undefined);
    await route.continue();
  });
}
