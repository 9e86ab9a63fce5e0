// @vitest-environment happy-dom
/** The self-check around its questions. */
import { act, screen } from '@testing-library/react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { examples } from '../../../src/browser/islands/quiz/examples.ts';
import { Quiz } from '../../../src/browser/islands/quiz/Quiz.tsx';
import type { LocalItem } from '../../../src/core/quiz/local-item.ts';
import { wake } from '../../../src/browser/islands/quiz/wake.tsx';
import { locales } from '../../../src/core/locale/locale.ts';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { localizeItem } from '../../../src/core/quiz/local-item.ts';
import { readOut, show, stored } from './show.tsx';

const kinds = Object.keys(examples) as Kind[];

async function answerSingle(user: ReturnType<typeof show>['user'], name: string) {
  await user.click(screen.getByRole('radio', { name }));
  await user.click(screen.getAllByRole('button', { name: 'Antwort prüfen' })[0]!);
}

const html = (kind: Kind, locale: (typeof locales)[number]) =>
  renderToString(
    <Quiz
      lesson="brot"
      locale={locale}
      items={[localizeItem<Kind>(examples[kind].item, locale)]}
      beliefs={{}}
      corrections={{}}
      objectives={{}}
    />,
  );

describe('as the server writes it', () => {
  it.each(kinds)('%s has its question in a fieldset and every reason in a solution to unfold', (kind) => {
    for (const locale of locales) {
      const page = new DOMParser().parseFromString(html(kind, locale), 'text/html');
      const item = examples[kind].item;
      expect(page.querySelector('fieldset > legend')?.textContent).toBe(item.stem[locale]);
      const solution = page.querySelector('details')!.textContent!;
      const texts = [...JSON.stringify(item).matchAll(/"(?:feedback|consequence|better|worked|sample)":(\{[^}]*\})/g)];
      expect(texts.length).toBeGreaterThan(0);
      for (const [, text] of texts) expect(solution).toContain(JSON.parse(text!)[locale]);
    }
  });

  it.each(kinds)('%s is taken over without a difference, and without style attributes', (kind) => {
    const complaints = vi.spyOn(console, 'error').mockImplementation(() => {});
    const root = document.createElement('div');
    root.innerHTML = html(kind, 'de');
    expect(root.querySelector('[style]')).toBeNull();
    document.body.append(root);
    const recovered = vi.fn<() => void>();
    const items = [localizeItem<Kind>(examples[kind].item, 'de')];
    let island: Root | undefined;
    act(() => {
      island = hydrateRoot(root, <Quiz lesson="brot" locale="de" items={items} beliefs={{}} corrections={{}} objectives={{}} />, {
        onRecoverableError: recovered,
      });
    });
    expect(recovered).not.toHaveBeenCalled();
    expect(complaints).not.toHaveBeenCalled();
    expect(root.querySelector('details')).toBeNull();
    act(() => island?.unmount());
    root.remove();
    complaints.mockRestore();
  });

  it('keeps everything but the question itself from the search', () => {
    const page = new DOMParser().parseFromString(html('single', 'de'), 'text/html');
    for (const ignored of page.querySelectorAll('[data-pagefind-ignore]')) ignored.remove();
    expect(page.body.textContent).toBe('Montag, halb vier, in einer Backstube.Der Teig federt zurück. Was geschieht als Nächstes?');
  });
});

describe('the main button', () => {
  it('stays reachable and says what is missing', async () => {
    const { user } = show(['single']);
    const check = screen.getByRole('button', { name: 'Antwort prüfen' });
    expect(check.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(check.getAttribute('aria-describedby')!)?.textContent).toBe('Wählen Sie zuerst eine Antwort.');
    await user.click(check);
    expect(readOut()).toBe('Wählen Sie zuerst eine Antwort.');
    expect(stored()).toEqual([]);
    await user.click(screen.getByRole('radio', { name: 'In den Ofen' }));
    expect(check.getAttribute('aria-disabled')).toBeNull();
    expect(readOut()).toBe('');
  });

  it('leads on to the next question, to one left open, and to the result', async () => {
    const { user } = show(['single', 'multiple', 'numeric']);
    await answerSingle(user, 'In den Ofen');
    await user.click(screen.getByRole('button', { name: 'Nächste Frage' }));
    expect(document.activeElement?.id).toBe('q-reifezeichen');

    await user.type(screen.getByRole('textbox'), '1200{Enter}');
    await user.click(screen.getByRole('button', { name: 'Zur offenen Frage 2' }));
    expect(document.activeElement?.id).toBe('q-reifezeichen');

    await user.click(screen.getByRole('checkbox', { name: 'Er federt.' }));
    await user.click(screen.getByRole('button', { name: 'Antwort prüfen' }));
    await user.click(screen.getAllByRole('button', { name: 'Zum Ergebnis' })[0]!);
    const result = screen.getByRole('group', { name: 'Ergebnis' });
    expect(document.activeElement).toBe(result);
    expect(result.textContent).toContain('2 von 3');
    expect(result.textContent).toContain('richtig, eine weitere teilweise');
    expect(result.textContent).toContain('ein Brot backen (Frage 2)');
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Frage 1: richtig',
      'Frage 2: teilweise richtig',
      'Frage 3: richtig',
    ]);
  });

  it('does not take the second click of a double click for more', async () => {
    const { user } = show(['single', 'multiple']);
    await user.click(screen.getByRole('radio', { name: 'In den Ofen' }));
    await user.dblClick(screen.getAllByRole('button', { name: 'Antwort prüfen' })[0]!);
    expect(document.activeElement?.textContent).toBe('Nächste Frage');
  });
});

it('opens hints one by one and counts them into the answer', async () => {
  const { user } = show(['single']);
  await user.click(screen.getByRole('button', { name: 'Tipp' }));
  expect(readOut()).toBe('Tipp. Denken Sie an den Finger.');
  await user.click(screen.getByRole('button', { name: 'Noch ein Tipp' }));
  expect(readOut()).toContain('Reifer Teig wartet nicht.');
  expect(screen.getByRole('button', { name: 'Tipp ausblenden' }).getAttribute('aria-expanded')).toBe('true');
  await answerSingle(user, 'In den Ofen');
  expect(stored()).toMatchObject([
    { verb: 'answered', object: { id: 'teigprobe' }, result: { score: 1, response: 'backen', tries: 1, hints: 2 } },
  ]);
});

it('shows the answers of this sitting again, checked', async () => {
  const { user } = show(['single']);
  await answerSingle(user, 'Noch warten');
  document.body.replaceChildren();
  show(['single']);
  expect(readOut()).toContain('Nicht richtig');
  expect(stored()).toHaveLength(1);
});

it('tells its host when it breaks, so that the page can put back what the server wrote', async () => {
  const silence = vi.spyOn(console, 'error').mockImplementation(() => {});
  const root = document.createElement('div');
  const onBroken = vi.fn<() => void>();
  await wake(
    document.createElement('self-check'),
    root,
    { lesson: 'x', locale: 'de', items: [{ id: 'kaputt', kind: 'single' } as LocalItem], beliefs: {}, corrections: {}, objectives: {} },
    onBroken,
  );
  await vi.waitFor(() => expect(onBroken).toHaveBeenCalledOnce());
  silence.mockRestore();
});

it('speaks English', async () => {
  const { user } = show(['single'], 'en');
  await user.click(screen.getByRole('radio', { name: 'Wait on' }));
  await user.click(screen.getByRole('button', { name: 'Check answer' }));
  expect(readOut()).toContain('Not right');
});
