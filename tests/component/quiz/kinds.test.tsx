// @vitest-environment happy-dom
/** Every kind answered with the keyboard alone: question, answer, check, verdict. */
import { render, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { examples } from '../../../src/browser/islands/quiz/examples.ts';
import { Categorize } from '../../../src/browser/islands/quiz/kinds/Categorize.tsx';
import { quizWords } from '../../../src/browser/islands/quiz/words/words.ts';
import { localizeItem } from '../../../src/core/quiz/local-item.ts';
import { readOut, show, stored } from './show.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** Presses Tab until the element has focus. */
async function tabTo(user: UserEvent, element: HTMLElement) {
  for (let steps = 0; steps < 60 && document.activeElement !== element; steps++) await user.tab();
  expect(element).toBe(document.activeElement);
}

async function press(user: UserEvent, name: string | RegExp) {
  await tabTo(user, button(name));
  await user.keyboard('{Enter}');
}

it('single: a wrong answer is told, with what would be right, why, and what is true instead', async () => {
  const { user } = show(['single']);
  const wrong = screen.getByRole('radio', { name: 'Noch warten' });
  await tabTo(user, screen.getAllByRole('radio')[0]!);
  for (let steps = 0; steps < 3 && document.activeElement !== wrong; steps++) await user.keyboard('{ArrowDown}');
  await user.keyboard(' ');
  expect(wrong).toHaveProperty('checked', true);

  const check = button('Antwort prüfen');
  await press(user, 'Antwort prüfen');
  expect(readOut()).toContain('Nicht richtig');
  expect(readOut()).toContain('Richtig wäre: In den Ofen');
  expect(readOut()).toContain('Dahinter steckt oft: „Mit der Zeit wird jeder Teig gut.“');
  expect(readOut()).toContain('Kurz gesagt: Reifer Teig wird vom Warten nicht besser.');
  expect(screen.getByRole('link', { name: 'Im Text nachlesen' }).getAttribute('href')).toMatch(/\/brot\.html#clears-zeit-heilt$/);
  for (const reason of ['Die Delle schließt sich.', 'Er fällt zusammen.', 'Er wird trocken.']) screen.getByText(reason, { exact: false });
  expect(document.activeElement).toBe(check);
});

it('multiple: partial credit, the rule in words, and a second try that keeps what was right', async () => {
  const { user } = show(['multiple']);
  for (const name of ['Er federt.', 'Er ist kalt.']) {
    await tabTo(user, screen.getByRole('checkbox', { name }));
    await user.keyboard(' ');
  }
  await press(user, 'Antwort prüfen');
  expect(readOut()).toContain('1 von 2 gefunden, eine zu viel.');
  await press(user, 'Noch einmal');
  expect(document.activeElement?.textContent).toContain('Frage 1');
  expect(screen.getByRole('checkbox', { name: 'Er federt.' })).toHaveProperty('checked', true);
  expect(screen.getByRole('checkbox', { name: 'Er ist kalt.' })).toHaveProperty('checked', false);

  await press(user, 'Antwort prüfen');
  expect(readOut()).toContain('Teilweise richtig');
  expect(readOut()).toContain('Jede richtige Wahl zählt, jede falsche hebt eine richtige auf.');
  await press(user, 'Noch einmal');
  await tabTo(user, screen.getByRole('checkbox', { name: 'Er ist doppelt so groß.' }));
  await user.keyboard(' ');
  await press(user, 'Antwort prüfen');
  expect(readOut()).toMatch(/^Richtig/);
  expect(stored().map(({ result }) => [result.tries, result.score])).toEqual(
    expect.arrayContaining([
      [1, 0],
      [2, 0.5],
      [3, 1],
    ]),
  );
});

it('categorize: a group of radio buttons per card, named by the card', async () => {
  const { user } = show(['categorize']);
  for (const group of screen.getAllByRole('radiogroup')) {
    await tabTo(user, within(group).getByRole('radio', { name: 'davor' }));
    await user.keyboard(' ');
  }
  await press(user, 'Antwort prüfen');
  expect(readOut()).toContain('3 von 6 richtig einsortiert.');
  screen.getAllByText(/Gesucht: danach\./);
});

it.each([
  { labels: ['ja', 'nein', 'später'], card: 'kneten', form: 'sort sort--columns' },
  { labels: ['ja', 'nein', 'viel später'], card: 'kneten', form: 'sort sort--columns sort--stack' },
  { labels: ['ja', 'nein', 'erst am nächsten Tag'], card: 'kneten', form: 'sort sort--stack' },
  { labels: ['ja', 'erst am nächsten Tag'], card: 'kneten', form: 'sort sort--stack' },
  { labels: ['ja', 'nein', 'später'], card: 'kneten '.repeat(20), form: 'sort' },
  { labels: ['ja', 'nein', 'später', 'nie'], card: 'kneten', form: 'sort sort--pairs' },
])('categorize: labels $labels and a card of $card.length letters make "$form"', ({ labels, card, form }) => {
  const example = localizeItem<'categorize'>(examples.categorize.item, 'de');
  const item = {
    ...example,
    bins: labels.map((label) => ({ id: label, label })),
    cards: example.cards.map((each) => ({ ...each, text: card })),
  };
  const { container } = render(
    <Categorize
      item={item}
      seed={1}
      answer={{}}
      checked={false}
      grade={undefined}
      feedback="at-once"
      words={quizWords.de}
      complaint={undefined}
      onAnswer={() => {}}
      onGo={() => {}}
    />,
  );
  expect(container.firstElementChild!.className).toBe(form);
});

it('matching: a select per prompt', async () => {
  const { user } = show(['matching']);
  const chosen = { Hefe: 'treibt', Salz: 'färbt', Wasser: 'bindet', Hitze: 'festigt' };
  for (const [prompt, answer] of Object.entries(chosen)) await user.selectOptions(screen.getByRole('combobox', { name: prompt }), answer);
  await press(user, 'Antwort prüfen');
  expect(readOut()).toContain('3 von 4 richtig zugeordnet.');
  screen.getByText('Gesucht: würzt.');
});

const steps = () =>
  screen.getAllByRole('listitem').map((step) => /Mischen|Kneten|Ruhen|Backen/.exec(step.querySelector('.order__t')!.textContent!)![0]);

it('ordering: buttons and selects move a step, focus stays, the new place is announced', async () => {
  const { user } = show(['ordering']);
  for (const [place, step] of ['Mischen', 'Kneten', 'Ruhen', 'Backen'].entries()) {
    await user.selectOptions(screen.getByRole('combobox', { name: `Platz für: ${step}` }), `${place + 1}`);
    expect(readOut()).toContain(`Jetzt Platz ${place + 1} von 4: ${step}`);
  }
  expect(steps()).toEqual(['Mischen', 'Kneten', 'Ruhen', 'Backen']);

  const down = button('Nach unten: Mischen');
  await tabTo(user, down);
  await user.keyboard('{Enter}');
  expect(steps()).toEqual(['Kneten', 'Mischen', 'Ruhen', 'Backen']);
  expect(document.activeElement).toBe(down);
  expect(readOut()).toContain('Jetzt Platz 2 von 4: Mischen.');

  await user.click(button('Nach oben: Kneten'));
  expect(readOut()).toContain('Schon auf Platz 1,');
  await press(user, 'Reihenfolge prüfen');
  expect(readOut()).toContain('3 von 4 stehen in der richtigen Reihenfolge.');
});

it('numeric: Enter checks, the scale is described, the slip is explained, the working shown', async () => {
  const { user } = show(['numeric']);
  const field = screen.getByRole('textbox', { name: 'Ihre Antwort in Brötchen' });
  await tabTo(user, field);
  await user.keyboard('304 Brötchen{Enter}');
  expect(readOut()).toContain('Zu niedrig');
  expect(readOut()).toContain('Sie haben addiert.');
  screen.getByRole('img', { name: /Ihre Antwort 304\s.*richtig 1\s200/ });
  screen.getByText('4 × 300 = 1 200');
  expect(document.activeElement).toBe(field);
});

it('numeric: says kindly when it is no number, and which', async () => {
  const { user } = show(['numeric']);
  const field = screen.getByRole('textbox');
  await user.type(field, 'viele{Enter}');
  expect(readOut()).toContain('Das lässt sich nicht als Zahl lesen.');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toContain('nur Ziffern');
  await user.clear(field);
  await user.type(field, '1.200{Enter}');
  expect(readOut()).toMatch(/^Richtig/);
  expect(field.getAttribute('aria-invalid')).toBeNull();
});

it('cloze: choices and typed gaps, a slip forgiven and said', async () => {
  const { user } = show(['cloze']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Lücke 1 von 2' }), 'gebacken');
  await user.type(screen.getByRole('textbox', { name: 'Lücke 2 von 2' }), 'krümelstärk');
  await press(user, 'Lücken prüfen');
  expect(readOut()).toContain('2 von 2 Lücken richtig.');
  screen.getByText('Richtig; den Tippfehler zählen wir nicht. Gemeint ist „Krümelstärke“.');
});

it('scenario: decide, read what follows, go on, and start again', async () => {
  const { user } = show(['scenario']);
  await tabTo(user, screen.getAllByRole('radio')[0]!);
  await user.click(screen.getByRole('radio', { name: 'Hoffen' }));
  await press(user, 'So entscheiden');
  expect(readOut()).toContain('Er bleibt kalt.');
  expect(readOut()).toContain('Besser wäre: Heizen.');
  expect(document.activeElement).toBe(button('Weiter'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('radiogroup', { name: 'Der Teig ist reif.' }));
  await user.click(screen.getByRole('radio', { name: 'Backen' }));
  await press(user, 'So entscheiden');
  expect(readOut()).toContain('Es duftet.');
  expect(readOut()).toContain('Der beste Weg bei 1 von 2 Entscheidungen.');
  await press(user, 'Noch einmal');
  screen.getByRole('radiogroup', { name: 'Der Ofen ist kalt.' });
});

it('free text: points and sample open after eight words, the learner ticks', async () => {
  const { user } = show(['freetext']);
  expect(screen.queryByText('Um vier mischt Ayla den Roggenteig.')).toBeNull();
  await user.type(screen.getByRole('textbox', { name: 'Ihr Text' }), 'Um vier mischt Ayla bei uns');
  await press(user, /vergleichen/);
  expect(readOut()).toContain('Schreiben Sie noch mindestens 2 Wörter');
  await user.type(screen.getByRole('textbox', { name: 'Ihr Text' }), ' den Teig.');
  await press(user, /vergleichen/);
  screen.getByText('Um vier mischt Ayla den Roggenteig.');
  expect(document.activeElement?.textContent).toContain('Um vier mischt Ayla bei uns den Teig.');
  for (const name of ['Eine Uhrzeit steht da.', 'Ein Name steht da.']) {
    await tabTo(user, screen.getByRole('checkbox', { name }));
    await user.keyboard(' ');
  }
  await press(user, 'Vergleich abschließen');
  expect(readOut()).toContain('2 von 3 Punkten finden Sie in Ihrem Text.');
});
