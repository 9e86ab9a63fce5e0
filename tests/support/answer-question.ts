/** How a person answers a question of any kind, right or wrong. */
import type { Locator } from '@playwright/test';
import { mouse, type Hand } from './hands.ts';

/** The controls an answer is given with. A list of a pair or a gap; the lists of an order only move its steps. */
const gaps = ':is(.pair select, .cloze select, .cloze input, .est input)';
const firstBins = '.sort label:first-of-type [type=radio]';
const moves = '.order__mv button:not([aria-disabled=true])';

/** Typed wherever something is: a number as it is written in German, or words enough for free text. */
const number = '-1.234,5';
const words = 'Ein Satz mit genug Wörtern öffnet den Vergleich. '.repeat(5);

/** Fills in what is asked now, up to the last press of the main button. */
export async function fillIn(asked: Locator, hand: Hand = mouse): Promise<void> {
  const count = (control: string) => asked.locator(control).count();
  await hand.reach(asked);
  if (await count('textarea')) {
    await hand.fill(asked, 'textarea', 0, words);
    // What has been written is compared with a sample, point by point.
    await hand.press(asked, '.btn--go');
  }
  for (let at = 0, cards = await count(firstBins); at < cards; at += 1) await hand.press(asked, firstBins, at);
  for (let at = 0, all = await count(gaps); at < all; at += 1) await hand.fill(asked, gaps, at, number);
  for (const control of [moves, '.opts input', '.certainty input']) if (await count(control)) await hand.press(asked, control);
}

/** Answers to the end, with a press of the main button after each part; comes back when the verdict is there, or another question. */
export async function answerQuestion(asked: Locator, hand: Hand = mouse): Promise<void> {
  const isOpen = async () => (await asked.count()) > 0 && (await asked.locator('.verdict').count()) === 0;
  // A story goes on: the button also leads from what a decision brought to the next one.
  while (await isOpen()) {
    await fillIn(asked, hand);
    await hand.press(asked, '.btn--go');
  }
}
