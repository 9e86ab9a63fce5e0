import { expect, type Page } from '@playwright/test';
import { pages } from './pages.ts';

/** Pages with slides: of every module in both languages, and the rehearsals. */
export const decks = pages.filter((path) => /\/(folien|slides|probe|rehearsal)\.html$/.test(path));
export const deck = decks.find((path) => path.includes('marketing-ist-chefsache'))!;
export const englishDeck = decks.find((path) => path.includes('leading-agencies'))!;

/** The slide on show. */
export const current = (page: Page) => page.locator('[data-current]');

/** Where the window stands, as its address says. */
export const hash = (page: Page): string => decodeURIComponent(new URL(page.url()).hash);

/** Ids of the slides, and how much each reveals. */
export const slidesOf = (page: Page): Promise<{ id: string; title: string; reveals: number }[]> =>
  page.locator('.deck__slide').evaluateAll((entries) =>
    entries.map((entry) => {
      const steps = [...entry.querySelectorAll<SVGElement>('[data-figure-steps] [data-step]')].map((group) => group.dataset['step']);
      const reveals = entry.querySelectorAll('[data-steps] > :is(ul, ol) > li, [data-answer]').length + new Set(steps).size;
      return { id: entry.id, title: entry.querySelector('h2')!.textContent.replaceAll('\u00ad', ''), reveals };
    }),
  );

/** Every place of a deck in its order, as the address writes it. */
export const wayThrough = (slides: readonly { id: string; reveals: number }[]): string[] =>
  slides.flatMap(({ id, reveals }) => Array.from({ length: reveals + 1 }, (_, step) => `#${id}/${step}`));

/** Opens the page with slides and presents them, from the first one. */
export async function present(page: Page, path = deck): Promise<void> {
  await page.goto(path);
  await page.locator('[data-start="slides"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-presenting', 'slides');
}
