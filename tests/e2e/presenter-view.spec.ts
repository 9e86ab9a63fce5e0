import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { current, deck, englishDeck, hash, present, slidesOf, wayThrough } from '../support/deck.ts';

/** Starts presenting and opens the desk in a window of its own. */
const open = async (page: Page, path = deck): Promise<Page> => {
  await present(page, path);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const desk = await popup;
  await expect(desk.locator('.desk')).toBeVisible();
  await expect(desk.locator('[data-company]')).toHaveText(/^(Mit dem Folienfenster verbunden|Connected to the window with the slides)\.$/);
  return desk;
};
const place = (page: Page): string => hash(page).replace('/presenter', '');

for (const path of [deck, englishDeck]) {
  test(`both windows stand at the same place at every step of ${path}, whichever leads and is reloaded`, async ({ page }) => {
    const desk = await open(page, path);
    const way = wayThrough(await slidesOf(page));
    for (const [step, to] of way.entries()) {
      const [leads, follows] = step % 2 ? [desk, page] : [page, desk];
      if (step > 0) await leads.keyboard.press('PageDown');
      for (const window of [leads, follows]) await expect.poll(() => place(window)).toBe(to);
      expect(await follows.locator('[data-current] .is-ahead').count()).toBe(await leads.locator('[data-current] .is-ahead').count());
      for (const [window, at] of [
        [page, 3],
        [desk, 2],
      ] as const) {
        if (step !== Math.floor(way.length / at)) continue;
        await window.reload();
        await expect(current(window)).toBeVisible();
      }
    }
    await expect(desk.locator('[data-next-title]')).toHaveText(/^(Das war die letzte Folie|That was the last slide)\.$/);
  });
}

test('black and the list of slides work from either window', async ({ page }) => {
  const desk = await open(page);
  await desk.getByRole('button', { name: 'Schwarz' }).click();
  await expect(page.locator('.deck .slide:visible')).toHaveCount(0);
  await page.keyboard.press('x');
  await expect(desk.getByRole('button', { name: 'Schwarz' })).toHaveAttribute('aria-pressed', 'false');
  await desk.getByRole('button', { name: 'Vier Lichter' }).click();
  await expect.poll(() => place(page)).toBe('#vier-lichter/0');
});

test('the second window follows within a blink', async ({ page }) => {
  const desk = await open(page);
  /** When a window showed another slide or step, on the clock both share. */
  const watch = (window: Page) =>
    window.evaluate(() => {
      const moments: number[] = [];
      Object.assign(globalThis, { moments });
      const now = () => performance.timeOrigin + performance.now();
      const observer = new MutationObserver(() => moments.push(now()));
      observer.observe(document.querySelector('.deck')!, { subtree: true, attributeFilter: ['data-current', 'class', 'open'] });
    });
  const moment = (window: Page) => window.evaluate(() => (globalThis as unknown as { moments: number[] }).moments.splice(0)[0]!);
  await watch(page);
  await watch(desk);
  const delays: number[] = [];
  for (let step = 0; step < 12; step += 1) {
    const before = place(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => place(page)).not.toBe(before);
    await expect.poll(() => place(desk)).toBe(place(page));
    delays.push((await moment(desk)) - (await moment(page)));
  }
  const median = delays.toSorted((a, b) => a - b)[6]!;
  console.log(`the second window follows after ${median.toFixed(0)} ms, at most ${Math.max(...delays).toFixed(0)} ms`);
  expect(median).toBeLessThanOrEqual(100);
});

test('neither a reload nor the end of a window loses the place', async ({ page }) => {
  const desk = await open(page);
  for (let step = 0; step < 11; step += 1) await desk.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#eisberg/9');
  await page.reload();
  await expect(current(page)).toHaveId('eisberg');
  await desk.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#fuenf-gruende/0');
  await desk.reload();
  await expect(current(desk)).toHaveId('fuenf-gruende');
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(desk)).toBe('#fuenf-gruende/1');

  // A window that opens at an old address learns where the others are.
  const third = await page.context().newPage();
  await third.goto(`${deck}#versprechen/0`);
  await expect.poll(() => place(third)).toBe('#fuenf-gruende/1');
  await third.close();

  await page.keyboard.press('Escape');
  await expect(desk.locator('[data-company]')).toContainText('kein Folienfenster');
  await desk.keyboard.press('PageDown');
  await page.locator('[data-start="slides"]').click();
  await expect.poll(() => place(page)).toBe('#fuenf-gruende/2');
  await expect(desk.locator('[data-company]')).toHaveText('Mit dem Folienfenster verbunden.');
  const closed = desk.waitForEvent('close');
  await desk.getByRole('button', { name: 'Beenden' }).click();
  await closed;
  await page.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#fuenf-gruende/3');
});

test('when the channel is lost, each window goes on alone, and they meet when it is back', async ({ page }) => {
  const desk = await open(page);
  for (const window of [page, desk])
    await window.evaluate(() => {
      Object.assign(globalThis, { tell: BroadcastChannel.prototype.postMessage });
      BroadcastChannel.prototype.postMessage = () => {};
    });
  await page.keyboard.press('PageDown');
  await desk.keyboard.press('PageDown');
  await desk.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#abstimmung-wirkung/0');
  await expect.poll(() => place(desk)).toBe('#eisberg/0');
  for (const window of [page, desk])
    await window.evaluate(() => (BroadcastChannel.prototype.postMessage = (globalThis as unknown as { tell: () => void }).tell));
  await desk.keyboard.press('PageDown');
  await expect.poll(() => place(page)).toBe('#eisberg/1');
});

for (const [why, spoil] of [
  ['the browser refuses a second window', () => (window.open = () => null)],
  ['windows cannot talk', () => Reflect.deleteProperty(globalThis, 'BroadcastChannel')],
] as const) {
  test(`when ${why}, slide and notes stand in one, and it says so`, async ({ page }) => {
    await page.addInitScript(spoil);
    await present(page);
    await page.keyboard.press('s');
    await expect(page.locator('[data-company]')).toContainText('Alles in einem Fenster');
    await expect(page.locator('.slide-notes:visible')).toHaveCount(1);
    await page.keyboard.press('PageDown');
    await expect.poll(() => hash(page)).toBe('#abstimmung-wirkung/0/one-window');
    await page.reload();
    await expect(page.locator('[data-company]')).toContainText('Alles in einem Fenster');
    await page.keyboard.press('s');
    await expect.poll(() => hash(page)).toBe('#abstimmung-wirkung/0');
  });
}

test('the time is right after twenty minutes, a sleep and a reload, and stands against the plan', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  await page.goto(`${deck}#eisberg/0/presenter`);
  const [elapsed, pace] = [page.locator('[data-show="elapsed"]'), page.locator('[data-show="pace"]')];
  await expect(pace).toHaveText('Die Zeit läuft noch nicht. Der Plan hat 75 Minuten.');
  await page.getByRole('button', { name: 'Zeit starten' }).click();
  await page.clock.runFor('10:00');
  await expect(elapsed).toHaveText(/^10:0\d$/);
  await expect(pace).toHaveText(/^(2 Minuten|Eine Minute) vor dem Plan\.$/);
  // The tab sleeps: no timer runs, the clock does.
  await page.clock.fastForward('10:00');
  await page.clock.runFor(1000);
  await expect(elapsed).toHaveText(/^20:0\d$/);
  await expect(page.locator('[data-show="clock"]')).toHaveText('09:20');
  await expect(pace).toHaveText('2 Minuten hinter dem Plan.');
  await page.reload();
  await expect(elapsed).toHaveText(/^20:0\d$/);
  await page.getByRole('button', { name: '+5 Minuten' }).click();
  await expect(pace).toHaveText('Sie liegen im Plan.');
  await expect(page.locator('[data-show="of"]')).toHaveText('von 80 Minuten');
  await page.getByRole('button', { name: 'Anhalten' }).click();
  await page.clock.runFor('05:00');
  await expect(elapsed).toHaveText(/^20:0\d$/);
  await page.getByRole('button', { name: 'Sitzung beenden' }).click();
  await expect(elapsed).toHaveText('0:00');
  await expect(page.locator('[data-show="part"]')).toHaveText('Was alles Marketing ist, Minute 8 bis 18');
  await expect(page.locator('[data-part="eisberg"]')).toHaveAttribute('aria-current', 'step');
});

test('the size of the notes is kept', async ({ page }) => {
  await page.goto(`${deck}#eisberg/0/presenter`);
  const size = () => page.locator('[data-current] .slide-notes').evaluate((notes) => getComputedStyle(notes).fontSize);
  await page.getByRole('button', { name: 'A+ Notizen größer' }).click();
  await expect.poll(size).toBe('24px');
  await page.reload();
  await expect.poll(size).toBe('24px');
});

test('it passes axe in both themes, reflows on a small screen, and repeats no id', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('about:blank');
    await page.goto(`${deck}#fuenf-gruende/2/presenter`);
    await expect(page.locator('[data-next] .slide')).toBeVisible();
    expect(
      (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join()}`),
    ).toEqual([]);
  }
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.locator('present-deck').evaluate((host) => host.scrollWidth - host.clientWidth)).toBe(0);
});
