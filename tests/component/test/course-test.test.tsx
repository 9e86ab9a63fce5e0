// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { CourseTest } from '../../../src/browser/islands/test/CourseTest.tsx';
import { Summary } from '../../../src/browser/islands/test/Summary.tsx';
import { SureButWrong } from '../../../src/browser/islands/test/SureButWrong.tsx';
import { testWords } from '../../../src/browser/islands/test/words/words.ts';
import { examples, exampleSurroundings } from '../../../src/browser/islands/quiz/examples.ts';
import type { Catalogue } from '../../../src/core/course/catalogue.ts';
import type { Locale } from '../../../src/core/locale/locale.ts';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { localizeItem } from '../../../src/core/quiz/local-item.ts';
import type { TestResult } from '../../../src/core/test/result.ts';

const someKinds: Kind[] = ['single', 'numeric', 'scenario'];

function aCourseOf(locale: Locale, kinds: Kind[]): Catalogue {
  const items = kinds.map((kind) => localizeItem<Kind>(examples[kind].item, locale));
  const lesson = {
    id: 'brot',
    module: 'ofen',
    sheet: '1.1',
    title: 'Brot',
    path: 'de/ofen/brot.html',
    minutes: 7,
    questions: 'de/ofen/brot.json',
  };
  return {
    modules: [{ id: 'ofen', number: 1, title: 'Ofen', path: 'de/ofen/index.html', complete: true }],
    lessons: [{ ...lesson, objectives: { backen: 'ein Brot backen' } }],
    items: items.map(({ id, kind, objective, stem, edition }) => ({
      id,
      kind,
      objective,
      stem,
      edition,
      readAgain: '',
      lesson: 'brot',
      use: ['placement', 'final', 'module'],
    })),
    tests: {
      pass: { share: 0.7, moduleFloor: 0.5 },
      gainCeiling: 0.9,
      placement: { ofen: kinds.length },
      final: { ofen: kinds.length },
      moduleCheck: { current: 3, earlier: 2, first: 3, none: [] },
    },
  };
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function show(locale: Locale = 'de', kinds = someKinds, opening: RegExp | string = /^(Test beginnen|Weitermachen)$/) {
  const items = kinds.map((kind) => localizeItem<Kind>(examples[kind].item, locale));
  vi.stubGlobal('fetch', async () => Response.json({ locale, items, ...exampleSurroundings(locale) }));
  const earlier = document.createElement('div');
  document.body.append(earlier);
  const stages: string[] = [];
  const props = {
    locale,
    catalogue: aCourseOf(locale, kinds),
    extent: '3 Fragen',
    earlier,
    onStage: (stage: string) => void stages.push(stage),
  };
  const { unmount } = render(<CourseTest test="final" {...props} />);
  await screen.findByRole('button', { name: opening });
  return { user: userEvent.setup(), stages, unmount };
}

const said = () =>
  Object.keys(localStorage)
    .filter((key) => key.includes(':said:'))
    .map(
      (key) =>
        JSON.parse(localStorage.getItem(key)!) as {
          verb: string;
          context: { setting?: string; registration?: string };
          result?: { certainty?: string; tries: number };
        },
    );
const answers = () => said().filter(({ verb }) => verb === 'answered');

/** Answers the question on show with what its examples say. */
async function answer(user: ReturnType<typeof userEvent.setup>, sure = 'sicher') {
  const frame = await screen.findByRole('group', { name: /^Frage \d$/ });
  const number = frame.querySelector('input[inputmode]');
  if (number) await user.type(number, '1200');
  for (let stage = 0; stage < 4 && frame.isConnected; stage += 1) {
    const [choice] = frame.querySelectorAll<HTMLInputElement>(':is(.opts, .point) input');
    if (choice) await user.click(choice);
    const level = within(frame).queryByRole('radio', { name: sure });
    if (level) await user.click(level);
    await user.click(frame.querySelector('.btn--go')!);
  }
}

it('asks one question at a time, records each answer at once, and judges nothing before the end', async () => {
  const { user, stages } = await show();
  await user.click(screen.getByRole('button', { name: 'Test beginnen' }));
  for (const count of [1, 2, 3]) {
    await screen.findByText(`Frage ${count} von 3`);
    expect(document.querySelectorAll('.q')).toHaveLength(1);
    await answer(user);
    expect(answers()).toHaveLength(count);
    expect(document.querySelector('.verdict, .mark, .why')).toBeNull();
  }
  const [begun] = said().filter(({ verb }) => verb === 'initialized') as unknown as { id: string }[];
  for (const { context, result } of answers()) {
    expect(context).toMatchObject({ setting: 'test', registration: begun!.id });
    expect(result).toMatchObject({ certainty: 'sure', tries: 1 });
  }
  await user.click(await screen.findByRole('button', { name: 'Test abgeben' }));
  expect((await screen.findByRole('region', { name: /estanden/ })).textContent).toMatch(/\d+\u00a0%/);
  expect(said().filter(({ verb }) => verb === 'completed')).toHaveLength(1);
  expect(stages).toEqual(['before', 'running', 'after']);
});

it.each(someKinds)(
  'goes back to an answer of kind %s, which stands there to be changed; handing in the same again says nothing new',
  async (kind) => {
    const { user } = await show('de', [kind]);
    await user.click(screen.getByRole('button', { name: 'Test beginnen' }));
    await answer(user, 'geraten');
    await user.click(await screen.findByRole('button', { name: 'Frage 1, beantwortet' }));
    const frame = await screen.findByRole('group', { name: 'Frage 1' });
    expect(within(frame).getByRole<HTMLInputElement>('radio', { name: 'geraten' }).checked).toBe(true);
    await user.click(frame.querySelector('.btn--go')!);
    await screen.findByRole('button', { name: 'Test abgeben' });
    expect(answers()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Frage 1, beantwortet' }));
    await user.click(within(await screen.findByRole('group', { name: 'Frage 1' })).getByRole('radio', { name: 'sicher' }));
    await user.click(document.querySelector('.q .btn--go')!);
    await waitFor(() =>
      expect(
        answers()
          .map(({ result }) => result?.tries)
          .toSorted(),
      ).toEqual([1, 2]),
    );
  },
);

it('is interrupted and gone on with, and handed in with open questions only on purpose', async () => {
  const first = await show();
  await first.user.click(screen.getByRole('button', { name: 'Test beginnen' }));
  await answer(first.user);
  first.unmount();
  const { user } = await show();
  screen.getByText(/1 von 3 Fragen beantwortet/);
  await user.click(screen.getByRole('button', { name: 'Weitermachen' }));
  await screen.findByRole('group', { name: 'Frage 2' });
  await user.click(screen.getByRole('button', { name: 'Abgeben' }));
  screen.getByText(/2 Fragen sind noch offen/);
  await user.click(screen.getByRole('button', { name: 'So abgeben, wie er ist' }));
  const result = await screen.findByRole('region', { name: 'Noch nicht bestanden' });
  expect(document.activeElement).toBe(result);
  expect((await screen.findAllByText(/nicht beantwortet/)).length).toBeGreaterThanOrEqual(2);
});

it('hands the focus on where a pressed button makes way', async () => {
  const { user } = await show();
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const focused = () => document.activeElement?.textContent;
  await press('Test beginnen');
  await answer(user);
  await press('Unterbrechen');
  expect(focused()).toBe('Weitermachen');
  await press('Verwerfen');
  await press('Nein, behalten');
  expect(focused()).toBe('Verwerfen');
  await press('Verwerfen');
  await press('Ja, verwerfen');
  expect(focused()).toBe('Test beginnen');
  await press('Test beginnen');
  await press('Abgeben');
  await press('So abgeben, wie er ist');
  await press('Zurück zum Anfang');
  expect(focused()).toBe('Test noch einmal machen');
});

it('keeps the focus while questions that did not arrive are fetched again', async () => {
  const { user } = await show('de', ['single']);
  const arrives = fetch;
  const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
  const fetchAgain = async () => {
    let arrive = () => {};
    vi.stubGlobal('fetch', () => new Promise((resolve) => (arrive = () => resolve(arrives('')))));
    await press('Noch einmal versuchen');
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    arrive();
  };
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await press('Test beginnen');
  await fetchAgain();
  expect(await screen.findByRole('group', { name: 'Frage 1' })).toBe(document.activeElement);
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await press('Abgeben');
  await press('So abgeben, wie er ist');
  await fetchAgain();
  expect(await screen.findByRole('heading', { name: testWords.de.all })).toBe(document.activeElement);
});

it('begins again after a test handed in under a clock that ran a year ahead', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 365 * 24 * 3_600_000 });
  const { user, unmount } = await show('de', ['single']);
  await user.click(screen.getByRole('button', { name: 'Test beginnen' }));
  await answer(user);
  await user.click(await screen.findByRole('button', { name: 'Test abgeben' }));
  await screen.findByRole('region', { name: /estanden/ });
  unmount();
  vi.useRealTimers();
  const { user: later } = await show('de', ['single'], 'Test noch einmal machen');
  await later.click(screen.getByRole('button', { name: 'Test noch einmal machen' }));
  expect(await screen.findByRole('group', { name: 'Frage 1' })).toBeTruthy();
});

const inModules = (...shares: number[]): TestResult => ({
  items: [],
  share: 0.8,
  band: '70-84',
  passed: shares.every((share) => share >= 0.5),
  modules: shares.map((share, at) => ({ id: `m${at}`, share, items: [], lesson: aCourseOf('de', []).lessons[0]! })),
  objectives: [],
  lost: 0,
});

it('quotes the modules in which marks are missing, and asks for a floor only where there are several', () => {
  const titles = ['Fühlen, denken, kaufen', 'Brot', 'Teig'];
  const catalogue = {
    ...aCourseOf('de', []),
    modules: titles.map((title, at) => ({ id: `m${at}`, number: at + 1, title, path: '', complete: true })),
  };
  const verdict = (locale: Locale, ...shares: number[]) => {
    cleanup();
    render(<Summary test="final" result={inModules(...shares)} day="" catalogue={catalogue} words={testWords[locale]} />);
    return document.querySelector('h2 + p')!.textContent;
  };
  expect(verdict('de', 0.4, 0.4, 0.4)).toContain('In „Fühlen, denken, kaufen“, „Brot“ und „Teig“ sind es weniger als 50\u00a0%:');
  expect(verdict('en', 0.4, 0.4, 1)).toContain('In “Fühlen, denken, kaufen” and “Brot” it is less than 50%:');
  expect(verdict('de', 0.8, 0.8)).toBe('Nötig waren 70\u00a0% insgesamt und 50\u00a0% in jedem Modul.');
  expect(verdict('de', 0.8)).toBe('Nötig waren 70\u00a0%.');
  expect(verdict('en', 0.8)).toBe('It took 70%.');
});

it('marks what was sure and not right as it is marked elsewhere', () => {
  const [item] = aCourseOf('de', ['multiple']).items;
  const [lesson] = aCourseOf('de', []).lessons;
  const result = (score: number) => ({ item: item!, lesson: lesson!, score, answered: true, certainty: 'sure' as const, changed: false });
  const marks = [0, 0.4].map((score) => {
    cleanup();
    render(<SureButWrong result={{ ...inModules(0.8), items: [result(score)] }} words={testWords.de} />);
    const [entry] = screen.getAllByRole('listitem');
    return [entry!.querySelector('.mark')!.getAttribute('class'), entry!.querySelector('.vh')!.textContent];
  });
  expect(marks).toEqual([
    ['mark mark--no', 'nicht richtig: '],
    ['mark mark--part', 'teilweise richtig: '],
  ]);
});
