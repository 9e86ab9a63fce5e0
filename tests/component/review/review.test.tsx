// @vitest-environment happy-dom
/** The review around its questions: what it shows, when it gives way to the server's text, and what it writes down. */
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { examples } from '../../../src/browser/islands/quiz/examples.ts';
import { Review } from '../../../src/browser/islands/review/Review.tsx';
import { memory } from '../../../src/browser/platform/device.ts';
import { forgetEverything } from '../../../src/browser/stores/forget.ts';
import { readProgress } from '../../../src/browser/stores/progress.ts';
import { chooseSaving } from '../../../src/browser/stores/saving.ts';
import type { Catalogue, CatalogueItem } from '../../../src/core/course/catalogue.ts';
import type { Locale } from '../../../src/core/locale/locale.ts';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { editionOf } from '../../../src/core/quiz/edition.ts';
import { localizeItem } from '../../../src/core/quiz/local-item.ts';
import { itemAnswered, toStatement, type AnsweredStatement } from '../../../src/core/record/statement.ts';

const now = Date.now();
const day = 24 * 60 * 60 * 1000;
const kinds = ['single', 'multiple'] as const;

const catalogueItem = (kind: Kind): CatalogueItem => {
  const { item } = examples[kind];
  return { ...item, lesson: 'brot', stem: item.stem.de, use: ['lesson', 'module'], edition: editionOf(item), readAgain: '' };
};

const catalogue: Catalogue = {
  modules: [{ id: 'backstube', number: 1, title: 'Backstube', path: 'de/backstube/index.html', complete: true }],
  lessons: [
    {
      id: 'brot',
      module: 'backstube',
      sheet: '1.1',
      title: 'Brot',
      path: 'de/brot.html',
      minutes: 7,
      questions: 'de/brot.json',
      objectives: {},
    },
  ],
  items: kinds.map(catalogueItem),
  tests: {
    pass: { share: 0.7, moduleFloor: 0.5 },
    gainCeiling: 0.9,
    placement: {},
    final: {},
    moduleCheck: { current: 3, earlier: 2, first: 5, none: [] },
  },
};

let count = 0;
function note(kind: Kind, ago: number, result: Partial<AnsweredStatement['result']> = {}, edition = catalogueItem(kind).edition): void {
  const context = { lesson: 'brot', setting: 'lesson', place: 1, of: 2, edition } as const;
  const deed = itemAnswered(examples[kind].item.id, context, { score: 1, response: null, tries: 1, hints: 0, ...result });
  const statement = toStatement(deed, { now: () => now - ago * day }, { bits: () => (count += 1) });
  localStorage.setItem(`course:unknown:said:${statement.id}`, JSON.stringify(statement));
}

const onKnown = vi.fn<(shown: boolean) => void>();
function show(locale: Locale = 'de') {
  render(<Review locale={locale} catalogue={catalogue} course="Auf Kurs" onKnown={onKnown} />);
  return userEvent.setup();
}

const answers = () =>
  Object.entries(localStorage)
    .filter(([key]) => key.includes(':said:'))
    .map(([, text]) => JSON.parse(text as string) as AnsweredStatement)
    .filter((statement) => statement.context.setting === 'review');

beforeEach(() => {
  const items = kinds.map((kind) => localizeItem<Kind>(examples[kind].item, 'de'));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ items, beliefs: {}, corrections: {} })));
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  for (const key of memory.keys()) memory.remove(key);
  onKnown.mockClear();
  vi.unstubAllGlobals();
});

it('leaves the page to the server before the first answer, and writes nothing', async () => {
  show();
  await waitFor(() => expect(onKnown).toHaveBeenCalledWith(false));
  expect(screen.queryByRole('heading')).toBeNull();
  expect(localStorage).toHaveLength(0);
});

describe('the overview', () => {
  it('says what is due, how long it takes and what comes after', async () => {
    kinds.forEach((kind) => note(kind, 7));
    show();
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Heute sind 2 Fragen fällig');
    expect(onKnown).toHaveBeenCalledWith(true);
    expect(screen.getByText(/^Etwa eine Minute\. Wenn alles sitzt, haben Sie danach bis .+ Ruhe\.$/)).toBeTruthy();
    expect(screen.getByText('heute: 2 Fragen')).toBeTruthy();
    expect(screen.getByRole('img', { name: '2 Fragen: 2 in Flachzone (1 bis 3 Tage).' })).toBeTruthy();
  });

  it('speaks English', async () => {
    note('single', 7);
    show('en');
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('1 question is due today');
  });

  it('lists what was sure and wrong on top of what is unsteady, with the last answers in words', async () => {
    note('single', 8);
    note('single', 4, { score: 0 });
    note('multiple', 5, { score: 0, certainty: 'sure' });
    show();
    const section = await screen.findByRole('region', { name: 'Was noch wackelt' });
    const headings = within(section).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Sicher, aber nicht richtig', 'Zuletzt unsicher']);
    expect(within(section).getByRole('img', { name: 'Letzte Antworten: richtig, nicht richtig' })).toBeTruthy();
    expect(within(section).getAllByRole('link', { name: 'Lektion 1.1 nachlesen' })).toHaveLength(2);
  });

  it('follows what another tab writes', async () => {
    note('single', 7);
    show();
    await screen.findByText('Heute ist 1 Frage fällig');
    note('multiple', 7);
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(await screen.findByText('Heute sind 2 Fragen fällig')).toBeTruthy();
  });

  it('puts today off until tomorrow, and the focus on the heading that says so', async () => {
    note('single', 7);
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Auf morgen verschieben' }));
    const title = await screen.findByRole('heading', { level: 1, name: 'Auf morgen verschoben' });
    await waitFor(() => expect(document.activeElement).toBe(title));
  });

  it('says where the record is kept', async () => {
    note('single', 7);
    show();
    expect(await screen.findByText(/^Ihr Lernstand liegt nur in diesem Browser\. Seine Datenbank ist gesperrt/)).toBeTruthy();
  });
});

describe('a session', () => {
  it('asks how sure, writes every first answer down with setting, place and edition, and ends with what comes back', async () => {
    kinds.forEach((kind) => note(kind, 7));
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Jetzt wiederholen' }));
    for (const number of [1, 2]) {
      await screen.findByText(`${number} von 2`);
      await waitFor(() => expect(document.activeElement?.className).toBe('q'));
      await user.click(document.querySelector<HTMLElement>('.opts input')!);
      await user.click(screen.getByRole('radio', { name: 'sicher' }));
      await user.click(screen.getByRole('button', { name: 'Antwort prüfen' }));
      expect(answers()).toHaveLength(number);
      await user.click(screen.getByRole('button', { name: number === 1 ? 'Nächste Frage' : 'Zum Überblick' }));
    }
    const title = await screen.findByRole('heading', { level: 1, name: 'Für heute wiederholt' });
    expect(document.activeElement).toBe(title);
    await waitFor(() => expect(screen.getAllByText(/^(morgen|in \d+ Tagen)$/)).toHaveLength(2));
    expect(answers().map(({ context, result }) => [context.of, context.edition?.length, result.certainty, result.tries])).toEqual([
      [2, expect.any(Number), 'sure', 1],
      [2, expect.any(Number), 'sure', 1],
    ]);
  });

  it('does not blame the browser where the learner wants nothing saved', async () => {
    note('single', 7);
    chooseSaving(false);
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Jetzt wiederholen' }));
    await screen.findByText('1 von 1');
    await user.click(document.querySelector<HTMLElement>('.opts input')!);
    await user.click(screen.getByRole('radio', { name: 'sicher' }));
    await user.click(screen.getByRole('button', { name: 'Antwort prüfen' }));
    // What follows a deed loads only then.
    await act(() => vi.dynamicImportSettled());
    expect(screen.queryByText(/Ihr Browser speichert hier nichts/)).toBeNull();
  });

  it('marks a question that was revised since', async () => {
    note('single', 1, {}, 'frueher');
    const user = show();
    await user.click(await screen.findByRole('button', { name: 'Jetzt wiederholen' }));
    expect(await screen.findByText('Diese Frage wurde inzwischen überarbeitet.')).toBeTruthy();
  });

  it('says when the questions do not arrive, and tries again; the focus stays with what is said', async () => {
    note('single', 7);
    const user = show();
    const arrives = fetch;
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await user.click(await screen.findByRole('button', { name: 'Jetzt wiederholen' }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('lassen sich gerade nicht laden');
    expect(document.activeElement).toBe(alert.parentElement);
    let arrive = () => {};
    vi.stubGlobal('fetch', () => new Promise((resolve) => (arrive = () => resolve(arrives('')))));
    await user.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
    expect(document.activeElement).toBe(screen.getByRole('status'));
    arrive();
    expect(await screen.findByText('1 von 1')).toBeTruthy();
    expect(document.activeElement?.className).toBe('q');
  });
});

it('notes the lessons that sit for the rest of the course', async () => {
  for (const ago of [90, 86, 70, 30]) kinds.forEach((kind) => note(kind, ago));
  show();
  expect(await screen.findByText('sitzt')).toBeTruthy();
  expect(readProgress()).toMatchObject({ brot: { secure: true } });
});

it('does not bring back what is deleted while it works through the record', async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, __: LockOptions, work: () => Promise<unknown>) => (last = last.then(work));
  vi.stubGlobal('navigator', Object.create(navigator, { locks: { value: { request } } }));
  for (const ago of [90, 86, 70, 30]) kinds.forEach((kind) => note(kind, ago));
  show();
  await forgetEverything();
  await waitFor(() => expect(onKnown).toHaveBeenLastCalledWith(false));
  expect(localStorage).toHaveLength(0);
});
