// @vitest-environment happy-dom
/** Questions where they are asked with certainty, in reviews and tests, and the states all questions can be in. */
import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../src/browser/islands/quiz/examples.ts';
import { ExampleQuestion } from '../../../src/browser/islands/quiz/ExampleQuestion.tsx';
import { statesOf } from '../../../src/browser/islands/quiz/example-states.ts';
import { locales } from '../../../src/core/locale/locale.ts';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { readOut, showState } from './show.tsx';

const kinds = Object.keys(examples) as Kind[];
const testable = kinds.filter((kind) => kind !== 'freetext');
const howSure = () => screen.queryByRole('radiogroup', { name: 'Wie sicher sind Sie?' });
const mainButton = (container: HTMLElement) => container.querySelector<HTMLElement>('.btn--go')!;

describe('certainty', () => {
  it('is not asked in a lesson', () => {
    showState('single', 'ready');
    expect(howSure()).toBeNull();
  });

  it('stands between the answer and the main button', () => {
    const { container } = showState('single', 'review-ready');
    const [group, button] = [howSure()!, mainButton(container)];
    expect(container.querySelector('fieldset')!.compareDocumentPosition(group)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(group.compareDocumentPosition(button)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('has to be said before the check, and a clear sentence says so', async () => {
    const { user, container } = showState('single', 'review-ready');
    const check = mainButton(container);
    expect(check.getAttribute('aria-disabled')).toBe('true');
    await user.click(check);
    expect(readOut()).toBe('Sagen Sie noch, wie sicher Sie sind.');
    expect(document.getElementById(howSure()!.getAttribute('aria-describedby')!)?.textContent).toBe(readOut());
    expect(container.querySelector('.verdict')).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'geraten' }));
    await user.click(screen.getByRole('radio', { name: 'eher sicher' }));
    expect(readOut()).toBe('');
    await user.click(check);
    expect(readOut()).toContain('Richtig');
    expect(readOut()).toContain('Ihre Einschätzung: eher sicher.');
    expect(howSure()).toBeNull();
  });

  it('says what is missing in order: first the answer, then the certainty', async () => {
    const { user, container } = showState('single', 'test-blank');
    await user.click(mainButton(container));
    expect(readOut()).toBe('Wählen Sie zuerst eine Antwort.');
    await user.click(screen.getByRole('radio', { name: 'Noch warten' }));
    expect(readOut()).toBe('');
    screen.getByText('Sagen Sie noch, wie sicher Sie sind.');
  });

  it('is not asked again after a second try', async () => {
    const { user } = showState('single', 'review-sure-but-wrong');
    await user.click(screen.getByRole('button', { name: 'Noch einmal' }));
    expect(howSure()).toBeNull();
  });

  it('waits for the last decision of a story', async () => {
    const { user } = showState('scenario', 'test-blank');
    expect(howSure()).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Heizen' }));
    expect(howSure()).toBeNull();
    await user.click(screen.getByRole('button', { name: 'So entscheiden' }));
    await user.click(screen.getByRole('button', { name: 'Weiter' }));
    await user.click(screen.getByRole('radio', { name: 'Backen' }));
    expect(howSure()).not.toBeNull();
  });
});

/** Every text that judges, explains or solves. */
function judgements(kind: Kind): string[] {
  const told = [...JSON.stringify(examples[kind].item).matchAll(/"(feedback|better|worked|sample)":(\{[^}]*\})/g)];
  return [...told.map(([, , text]) => JSON.parse(text!).de as string), 'Richtig', 'Nicht richtig', 'Zu niedrig', 'Kurz gesagt', 'Gesucht'];
}

describe.each(testable)('%s in a test', (kind) => {
  const inTest = statesOf(kind, 'de').filter(({ place }) => place === 'test');

  it.each(inTest.map(({ name }) => name))('says nothing about the answer (%s)', (name) => {
    const { container } = showState(kind, name);
    for (const text of judgements(kind)) expect(container.innerHTML).not.toContain(text);
    expect(container.querySelector('.verdict, .mark, .why, .solution, .lighthint, .gauge, .is-ok, .is-no')).toBeNull();
    expect(screen.queryByRole('button', { name: /Tipp/ })).toBeNull();
  });

  it('takes the answer without a word about it, and then no more changes', async () => {
    const { user, container } = showState(kind, 'test-sure');
    const button = screen.getByRole('button', { name: kind === 'scenario' ? 'So entscheiden' : 'Antwort abgeben' });
    await user.click(button);
    expect(readOut()).toMatch(/Ihre Antwort ist abgegeben\.$/);
    expect(button.textContent).toBe('Nächste Frage');
    expect(document.activeElement).toBe(button);
    expect(within(container).queryByRole('button', { name: 'Noch einmal' })).toBeNull();
    expect(container.querySelector('fieldset')!.disabled).toBe(true);
  });

  it('shows all feedback when the test is over, and nothing to press', () => {
    const { container } = showState(kind, 'after-test');
    expect(container.querySelector('.verdict')).not.toBeNull();
    expect(container.textContent).toContain('Ihre Einschätzung: sicher.');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(container.querySelectorAll('input:not([readonly]), select')).toHaveLength(0);
  });
});

it('says how it is counted where a right part has earned nothing', () => {
  showState('multiple', 'wrong');
  expect(readOut()).toContain('Nicht richtig');
  expect(readOut()).toContain('So wird gezählt:');
});

it('explains every option of a gap, chosen or not', () => {
  const { container } = showState('cloze', 'right');
  for (const reason of ['Hitze festigt.', 'Kälte bremst.', 'Farbe hilft nicht.']) expect(container.textContent).toContain(reason);
});

it('says so where a spelling or a slip is forgiven', () => {
  const { container } = showState('cloze', 'forgiven');
  expect(container.textContent).toContain('Richtig; den Tippfehler zählen wir nicht. Gemeint ist „Stärke“.');
});

it('a story goes on in a test, without saying what would have been better', async () => {
  const { user } = showState('scenario', 'test-blank');
  await user.click(screen.getByRole('radio', { name: 'Hoffen' }));
  await user.click(screen.getByRole('button', { name: 'So entscheiden' }));
  expect(readOut()).toContain('Er bleibt kalt.');
  expect(document.body.textContent).not.toContain('Besser wäre');
});

it('free text cannot be asked in a test, and the error says what to do', () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  const state = { ...statesOf('freetext', 'de')[0]!, place: 'test' as const };
  expect(() => render(<ExampleQuestion state={state} number={1} />)).toThrow('Leave it out of the test');
  silence.mockRestore();
});

describe('the examples', () => {
  it.each(kinds)('%s shows each state with an id of its own, in both languages', (kind) => {
    for (const locale of locales) {
      const states = statesOf(kind, locale);
      expect(new Set(states.map(({ item }) => item.id)).size).toBe(states.length);
      for (const { name } of states) {
        const { container } = showState(kind, name, locale);
        expect(container.querySelector('legend')?.textContent).toBe(examples[kind].item.stem[locale]);
        const checked = container.querySelector('.verdict') !== null;
        expect(checked, name).toBe(/^(right|partly|wrong|forgiven|review-sure-but-wrong|after-test)$/.test(name));
      }
    }
  });

  it.each(kinds)('%s is right, partly right and wrong as its names say', (kind) => {
    const tones = { right: 'ok', forgiven: 'ok', partly: 'part', wrong: kind === 'freetext' ? 'part' : 'no' };
    for (const { name, attempt } of statesOf(kind, 'de')) {
      const tone = tones[name as keyof typeof tones];
      if (!tone) continue;
      const { container } = showState(kind, name);
      expect(container.querySelector(`.verdict--${tone}`), `${name}, score ${attempt.score}`).not.toBeNull();
    }
  });
});
