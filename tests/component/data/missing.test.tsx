// @vitest-environment happy-dom
/** A form that misses something says so at the field, and goes there. */
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ReflectionForm } from '../../../src/browser/islands/data/ReflectionForm.tsx';
import { Results } from '../../../src/browser/islands/data/Results.tsx';
import { dataWords } from '../../../src/browser/islands/data/words/words.ts';
import { itemAnswered, toStatement } from '../../../src/core/record/statement.ts';
import { catalogue } from '../../unit/core/record/catalogue.ts';

const offerFile = vi.hoisted(() => vi.fn<() => void>());
vi.mock('../../../src/browser/platform/offer-file.ts', () => ({ offerFile }));

const words = dataWords.de;
const context = { lesson: 'brot', setting: 'lesson', place: 1, of: 2 } as const;
const answer = toStatement(
  itemAnswered('gehzeit', context, { score: 1, response: 'a', tries: 1, hints: 0 }),
  { now: () => Date.UTC(2026, 2, 3) },
  { bits: () => 1 },
);

afterEach(cleanup);

it('results with a name: the name', async () => {
  const record = { statements: [answer], aside: [], fromLater: 0, keeping: 'local' } as const;
  render(<Results record={record} catalogue={catalogue} locale="de" words={words.results} />);
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  await press(words.results.show);
  await press(words.results.save);
  const status = screen.getByRole('status');
  expect(status.textContent).toContain('Ihr Browser speichert');

  await userEvent.click(screen.getByRole('radio', { name: words.results.named }));
  const field = screen.getByRole('textbox', { name: words.results.name });
  const complaint = () => {
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    return [field.getAttribute('aria-invalid'), described?.textContent];
  };
  expect(complaint()).toEqual([null, undefined]);
  for (const often of ['once', 'and once more']) {
    await press(words.results.save);
    expect(document.activeElement, often).toBe(field);
    expect(complaint(), often).toEqual(['true', words.results.nameMissing]);
    expect(status.textContent, 'no file this time').toBe('');
  }
  expect(offerFile).toHaveBeenCalledOnce();
  await userEvent.type(field, 'Mia');
  expect(complaint()).toEqual([null, undefined]);
});

it('a look back: what became of it', async () => {
  const onKeep = vi.fn<() => void>();
  render(<ReflectionForm words={words.reflection} firstRef={null} onKeep={onKeep} onSkip={() => {}} />);
  await userEvent.click(screen.getByRole('button', { name: words.reflection.keep }));
  const group = screen.getByRole('group');
  expect(document.getElementById(group.getAttribute('aria-describedby')!)?.textContent).toBe(words.reflection.missing);
  expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
  expect(onKeep).not.toHaveBeenCalled();
});
