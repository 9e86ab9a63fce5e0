import type { Locator } from '@playwright/test';
import { tabTo } from './tab-to.ts';

/** What a person uses a question with. Controls are selectors within it. */
export interface Hand {
  /** Comes to the question, before anything in it is used. */
  reach(asked: Locator): Promise<void>;
  /** Presses a button, or picks an option: the control with this number, from 0. */
  press(asked: Locator, control: string, at?: number): Promise<void>;
  /** Picks an entry of a list, or types into a field. */
  fill(asked: Locator, control: string, at: number, text: string): Promise<void>;
}

/** The keyboard alone: Tab leads on from control to control, so their numbers come by themselves. */
export const keys: Hand = {
  reach: (asked) => asked.evaluate((element: HTMLElement) => element.focus()),
  async press(asked, control) {
    const { keyboard } = await tabInto(asked, control);
    await keyboard.press((await asked.locator('button:focus').count()) ? 'Enter' : 'Space');
  },
  async fill(asked, control, _at, text) {
    const { keyboard } = await tabInto(asked, control);
    await ((await asked.locator('select:focus').count()) ? keyboard.press('ArrowDown') : keyboard.type(text));
  },
};

async function tabInto(asked: Locator, control: string) {
  await tabTo(asked.page(), `#${await asked.getAttribute('id')} ${control}`);
  return asked.page();
}

/** A mouse clicks, a finger taps: on an option anywhere, not on its small circle. Text is typed, as it is on a phone. */
const pointer = (act: 'click' | 'tap'): Hand => ({
  reach: (asked) => asked.scrollIntoViewIfNeeded(),
  press: (asked, control, at = 0) =>
    asked.locator(control).nth(at).locator('xpath=ancestor-or-self::*[self::label or self::button]')[act](),
  async fill(asked, control, at, text) {
    const field = asked.locator(control).nth(at);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') return void (await field.selectOption({ index: 1 }));
    await field[act]();
    await field.fill(text);
  },
});

export const mouse = pointer('click');
export const finger = pointer('tap');
