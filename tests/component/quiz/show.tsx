import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { examples, exampleSurroundings } from '../../../src/browser/islands/quiz/examples.ts';
import { ExampleQuestion } from '../../../src/browser/islands/quiz/ExampleQuestion.tsx';
import { statesOf } from '../../../src/browser/islands/quiz/example-states.ts';
import { Quiz } from '../../../src/browser/islands/quiz/Quiz.tsx';
import type { Locale } from '../../../src/core/locale/locale.ts';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { localizeItem } from '../../../src/core/quiz/local-item.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

/** A self-check of the examples of some kinds, and a learner at the keyboard. */
export function show(kinds: readonly Kind[], locale: Locale = 'de') {
  const items = kinds.map((kind) => localizeItem<Kind>(examples[kind].item, locale));
  const { container } = render(
    <Quiz lesson="brot" locale={locale} items={items} {...exampleSurroundings(locale)} objectives={{ backen: 'ein Brot backen' }} />,
  );
  return { container, user: userEvent.setup() };
}

/** One question of a kind in the example state of that name, and a learner at the keyboard. */
export function showState(kind: Kind, name: string, locale: Locale = 'de') {
  const state = statesOf(kind, locale).find((each) => each.name === name);
  if (!state) throw new Error(`The examples of "${kind}" have no state "${name}".`);
  const { container } = render(<ExampleQuestion state={state} number={1} />);
  return { container, user: userEvent.setup() };
}

/** What assistive technology has been given to read out. */
export const readOut = (): string =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .filter(Boolean)
    .join(' ');

/** The statements on the device, oldest first. */
export const stored = (): {
  verb: string;
  object: { id: string };
  result: { score: number; response: unknown; tries: number; hints: number };
}[] =>
  Object.keys(localStorage)
    .filter((key) => key.includes(':said:'))
    .map((key) => JSON.parse(localStorage.getItem(key)!));
