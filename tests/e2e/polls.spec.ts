import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const deck = 'de/marketing-ist-chefsache/folien.html';
const current = (page: Page) => page.locator('[data-current]');
const tool = (page: Page, name: string) => page.getByRole('group', { name: /^(Abstimmung|Vote)$/ }).getByRole('button', { name });
const sum = (page: Page) => current(page).locator('.poll-sum');

/** The numbers beside the options, of the vote before the discussion or after it. */
const numbers = (page: Page, vote: 'before' | 'after' = 'before'): Promise<number[]> =>
  current(page)
    .locator(`.tally__line:nth-child(${vote === 'before' ? 1 : 2}) .tally__n`)
    .evaluateAll((all) => all.map(({ textContent }) => Number(textContent)));

/** What the log of the session holds of a slide's vote. */
const logged = (page: Page, slide: string): Promise<unknown> =>
  page.evaluate((end) => {
    const key = Object.keys(localStorage).find((each) => each.endsWith(end));
    return key === undefined ? undefined : JSON.parse(localStorage.getItem(key)!).rounds;
  }, `:poll:${slide}`);

test('two windows count two votes, take back, lose nothing in a reload, and show the answer last', async ({ page }) => {
  test.slow();
  await page.goto(`${deck}#frage-signal/0`);
  const popup = page.waitForEvent('popup');
  await expect(current(page)).toHaveId('frage-signal');
  await page.keyboard.press('s');
  const desk = await popup;
  await expect(desk.locator('[data-company]')).toHaveText('Mit dem Folienfenster verbunden.');

  // Outside the count, numbers go to slides.
  await desk.keyboard.type('9');
  await expect(desk.locator('[data-typed]')).toHaveText('9');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('v');
  await expect(page.locator('[data-counting]')).toHaveCount(1);
  await expect(sum(page)).toHaveText('0 Hände');

  const history: number[] = [];
  const counted = () => [0, 1, 2, 3].map((option) => history.filter((each) => each === option).length);
  for (let tally = 0; tally < 30; tally += 1) {
    const window = tally % 3 === 2 ? page : desk;
    const option = (tally * 7) % 4;
    if (tally % 10 === 9)
      await current(window)
        .getByRole('button', { name: /^Eine Hand für B/ })
        .click();
    else await window.keyboard.press(`${option + 1}`);
    history.push(tally % 10 === 9 ? 1 : option);
    if (tally % 5 === 4) {
      await window.keyboard.press((['Backspace', 'z', 'Control+z'] as const)[tally % 3]!);
      history.pop();
    }
    // The window that counts next knows what the others have counted.
    await expect.poll(() => numbers(tally % 3 === 1 ? page : desk)).toEqual(counted());
    if (tally === 12) await page.reload();
    if (tally === 20) await desk.reload();
    if (tally === 12 || tally === 20)
      for (const each of [page, desk]) await expect.poll(() => numbers(each), 'after a reload').toEqual(counted());
  }
  await expect(sum(page)).toHaveText('24 Hände');
  const aloud = counted().map((hands, option) => `${'ABCD'[option]} ${hands}`);
  await expect(desk.locator('[data-vote-said]')).toHaveText(`${aloud.join(', ')}, 24 Hände`);
  expect(await logged(page, 'frage-signal')).toEqual([counted()]);

  await tool(desk, 'Verdecken').click();
  await expect(sum(page)).toHaveText('24 Hände (verdeckt)');
  await expect(current(page).locator('.tally__n').first()).toBeHidden();
  await expect(current(desk).locator('.tally__n').first()).toBeVisible();
  await desk.keyboard.press('h');
  await expect(current(page).locator('.tally__n').first()).toBeVisible();

  // After the discussion: all hands at once, an option left out, and a word that is no number.
  await desk.keyboard.press('r');
  await desk.keyboard.press('t');
  await desk.keyboard.type('viele');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('alert')).toContainText('ganze Zahl');
  await desk.getByLabel('Hände für A').fill('3');
  for (const typed of ['', '19', '', '2']) {
    await desk.keyboard.type(typed);
    await desk.keyboard.press('Enter');
  }
  for (const each of [page, desk]) await expect.poll(() => numbers(each, 'after')).toEqual([3, 19, 0, 2]);
  await expect.poll(() => numbers(page)).toEqual(counted());
  await expect(sum(page)).toHaveText('vorher: 24 Hände; nachher: 24 Hände');
  expect(await logged(desk, 'frage-signal')).toEqual([counted(), [3, 19, 0, 2]]);
  expect((await new AxeBuilder({ page: desk }).include('present-deck').analyze()).violations).toEqual([]);

  await expect(current(page).locator('[data-answer]')).not.toHaveAttribute('open');
  await desk.keyboard.press('PageDown');
  await expect(current(page).locator('[data-answer]')).toHaveAttribute('open');
  for (const part of ['.ask__scene', '[data-answer] p', '[data-correct] .tally__n >> nth=0'])
    await expect(current(page).locator(part).first()).toBeVisible();
  const room = await current(page).evaluate((entry) => {
    const [slide, heading, ask, foot] = ['.slide', 'h2', '.ask', '.slide__foot'].map((part) =>
      entry.querySelector(part)!.getBoundingClientRect(),
    );
    return [heading!.top - slide!.top, foot!.top - ask!.bottom];
  });
  for (const each of room) expect(each, 'scene, votes and answer fit the slide').toBeGreaterThan(0);

  // Another slide ends the count; the numbers wait where they were counted.
  await desk.keyboard.press('PageDown');
  await expect(page.locator('[data-counting]')).toHaveCount(0);
  await desk.keyboard.press('PageUp');
  await expect.poll(() => numbers(page, 'after')).toEqual([3, 19, 0, 2]);
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveCount(0);
  await expect(page.locator('#frage-signal .tally').first()).toBeHidden();
});

test('in English, guesses and answers are typed, listed and taken back, without a second window', async ({ page }) => {
  const open = async (deckOf: string, kind: string): Promise<void> => {
    await page.goto(`en/${deckOf}/slides.html`);
    const slide = (await page.locator(`.deck__slide:has(.poll--${kind})`).first().getAttribute('id'))!;
    await page.goto(`en/${deckOf}/slides.html#${slide}/0`);
    await expect(current(page)).toHaveId(slide);
    await page.keyboard.press('v');
  };
  await open('leading-agencies', 'estimate');
  const line = page.getByLabel('A guess');
  await expect(line).toBeFocused();
  for (const typed of ['10', 'many', '€1,200', '40 €', '40 per cent']) {
    await line.fill(typed);
    await page.keyboard.press('Enter');
  }
  await expect(sum(page)).toHaveText('4 guesses, from 10 to 1,200, 40 in the middle');
  await expect(current(page).locator('.guesses__list')).toHaveText(/10\s+40 \(2×\)\s+1,200/);
  await page.keyboard.press('Control+z');
  await expect(current(page).locator('.guesses__dot')).toHaveCount(3);
  await tool(page, 'Second round').click();
  await line.fill('20 %');
  await page.keyboard.press('Enter');
  await expect(current(page).locator('.guesses__strip')).toHaveCount(2);
  // Arrows move within what is typed; an empty line lets them turn slides.
  await line.fill('3');
  await page.keyboard.press('ArrowRight');
  await expect(line).toBeVisible();
  await line.fill('');
  await page.keyboard.press('ArrowRight');
  await expect(line).toBeHidden();

  await open('one-team', 'open');
  for (const typed of ['The boss', 'Petra', ' the  boss']) {
    await page.getByLabel('An answer from the room').fill(typed);
    await page.keyboard.press('Enter');
  }
  await current(page).getByRole('button', { name: 'Once more: Petra' }).click();
  await expect(current(page).locator('.answers li')).toHaveText(['The boss2×', 'Petra2×']);
  await expect(page.locator('[data-vote-said]')).toHaveText('The boss 2, Petra 2, 4 answers');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-counting]')).toHaveCount(0);
});

for (const [width, height] of [
  [1280, 720],
  [800, 600],
] as const) {
  test(`what adds up the votes stands clear of options, foot and bar at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const slide of ['abstimmung-wirkung', 'frage-signal']) {
      await page.goto(`${deck}#${slide}/0`);
      await expect(current(page)).toHaveId(slide);
      await page.keyboard.press('v');
      await expect(page.locator('[data-counting]')).toHaveCount(1);
      await page.keyboard.type('12r13');
      await expect(sum(page)).toHaveText('vorher: 2 Hände; nachher: 2 Hände');
      const boxOf = async (part: string) => (await page.locator(part).last().boundingBox())!;
      const [added, foot, bar, last] = await Promise.all(
        ['[data-current] .poll-sum', '[data-current] .slide__foot', '.present-bar', '[data-current] .tally__line'].map(boxOf),
      );
      expect(added!.y + added!.height, slide).toBeLessThanOrEqual(Math.min(foot!.y, bar!.y));
      expect(added!.y + added!.height <= last!.y || added!.y >= last!.y + last!.height, slide).toBe(true);
      await page.goto('about:blank');
    }
  });
}
