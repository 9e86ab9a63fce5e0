// @vitest-environment happy-dom
/** What a screen reader says of each kind: the question, what can be chosen and how it stands, the result, the reasons. */
import { expect, it } from 'vitest';
import type { Kind } from '../../../src/core/quiz/item.ts';
import { listen } from './listen.ts';
import { showState } from './show.tsx';

/** Phrases in the order they have to be heard; others may stand between them. */
interface Heard {
  readonly state?: string;
  readonly locale?: 'de' | 'en';
  readonly phrases: readonly string[];
}

const asked = (task: string, stem: string) => ['group, Frage 1', task, `group, ${stem}`];
const howSure = ['radiogroup, Wie sicher sind Sie?', 'radio, sicher, checked', 'radio, geraten, not checked'];
const after = ['Ihre Einschätzung: sicher.', 'button, Nächste Frage', 'button, Noch einmal'];

const transcripts: Readonly<Record<string, Heard>> = {
  single: {
    phrases: [
      'group, Frage 1',
      'Eine Antwort',
      'Montag, halb vier, in einer Backstube.',
      'group, Der Teig federt zurück. Was geschieht als Nächstes?',
      'radio, Mehl dazu, not checked, position 1, set size 3',
      'radio, Noch warten, checked, position 3, set size 3',
      ...howSure,
      'button, Antwort prüfen',
      'button, Tipp, not expanded',
      'polite: Nicht richtig',
      'In den Ofen',
      'Das wäre richtig.',
      'Die Delle schließt sich.',
      'Noch warten',
      'Ihre Antwort, nicht richtig.',
      'Er fällt zusammen.',
      'Richtig wäre: In den Ofen',
      'Dahinter steckt oft:',
      'Mit der Zeit wird jeder Teig gut.',
      'Kurz gesagt:',
      ...after,
    ],
  },
  'single in English': {
    locale: 'en',
    phrases: [
      'group, Question 1',
      'One answer',
      'group, The dough springs back. What happens next?',
      'radio, Wait on, checked',
      'radiogroup, How sure are you?',
      'button, Check answer',
      'polite: Not right',
      'This would be right.',
      'Your answer, not right.',
      'Often behind it:',
      'In short:',
      'Your own estimate: sure.',
      'button, Next question',
    ],
  },
  multiple: {
    phrases: [
      ...asked('Mehrere Antworten', 'Welche zwei Zeichen sprechen für reifen Teig?'),
      'checkbox, Er ist doppelt so groß., not checked',
      'checkbox, Er ist kalt., checked',
      ...howSure,
      'polite: Nicht richtig1 von 2 gefunden, eine zu viel.',
      'Hat gefehlt.',
      'Er hat getrieben.',
      'Ausgewählt, richtig.',
      'Ausgewählt, nicht richtig.',
      'Kälte bremst.',
      'Jede richtige Wahl zählt, jede falsche hebt eine richtige auf.',
      ...after,
    ],
  },
  categorize: {
    phrases: [
      ...asked('Einsortieren', 'Was geschieht vor dem Backen, was danach?'),
      'radiogroup, ruhen',
      'radio, davor, not checked',
      'radio, danach, checked',
      'end of radiogroup, ruhen',
      ...howSure,
      'polite: Nicht richtig0 von 6 richtig einsortiert.',
      'ruhen',
      'Gesucht: davor.',
      'Ihre Wahl: danach.',
      'Im Ofen treibt nichts mehr.',
      ...after,
    ],
  },
  matching: {
    phrases: [
      ...asked('Zuordnen', 'Was bewirkt die Zutat? Eine Antwort bleibt übrig.'),
      'combobox, Hefe',
      'option, Bitte wählen',
      'option, treibt',
      'combobox, Salz',
      ...howSure,
      'polite: Nicht richtig0 von 4 richtig zugeordnet.',
      'Hefe',
      'färbt',
      'Gesucht: treibt.',
      'Sie macht Gas.',
      ...after,
    ],
  },
  ordering: {
    phrases: [
      ...asked('Reihenfolge', 'In welcher Reihenfolge entsteht ein Brot?'),
      'listitem, level 1, position 1, set size 4',
      'combobox, Platz für: Backen',
      'Backen',
      'button, Nach oben: Backen, disabled',
      'button, Nach unten: Backen',
      'listitem, level 1, position 2, set size 4',
      ...howSure,
      'button, Reihenfolge prüfen',
      'polite: Nicht richtigNoch stehen keine zwei in der richtigen Reihenfolge.',
      'listitem, level 1, position 2, set size 4',
      'Ruhen',
      'Gehört an Stelle 3.',
      'Der Teig treibt.',
      ...after,
    ],
  },
  numeric: {
    phrases: [
      ...asked('Eine Zahl', 'Ein Blech fasst 300 Brötchen. Wie viele fassen vier?'),
      'textbox, Ihre Antwort in Brötchen, 304',
      ...howSure,
      'polite: Zu niedrigSie haben addiert.',
      'textbox, Ihre Antwort in Brötchen, 304, read only',
      'image, Auf der Skala: Ihre Antwort 304',
      'Rechenweg',
      '4 × 300 = 1 200',
      ...after,
    ],
  },
  cloze: {
    phrases: [
      ...asked('Lückentext', 'Welche Wörter fehlen?'),
      'Brot wird',
      'combobox, Lücke 1 von 2',
      'option, gebacken',
      'damit die',
      'textbox, Lücke 2 von 2, Zucker',
      'steigt.',
      ...howSure,
      'button, Lücken prüfen',
      'polite: Nicht richtig0 von 2 Lücken richtig.',
      'Brot wird',
      'gekühlt',
      'nicht richtig',
      'Gesucht: gebacken.',
      'Ihre Wahl: gekühlt.',
      'gebacken.',
      'Hitze festigt.',
      'Gesucht: Krümelstärke.',
      ...after,
    ],
  },
  scenario: {
    phrases: [
      ...asked('Entscheiden', 'Führen Sie die Backstube durch den Morgen.'),
      'Der Ofen ist kalt.',
      'Ihre Entscheidung:',
      'Hoffen',
      'Er bleibt kalt.',
      'Besser wäre:',
      'status',
      'button, Weiter',
      'radiogroup, Der Teig ist reif.',
      'radio, Warten, not checked',
      'button, So entscheiden',
    ],
    state: 'decided',
  },
  'scenario at its end': {
    phrases: [
      'radiogroup, Der Teig ist reif.',
      'radio, Warten, checked',
      ...howSure,
      'polite: Nicht richtigDer beste Weg bei 0 von 2 Entscheidungen.',
      'Hoffen',
      'Nicht richtig.',
      'Warten',
      'Er fällt ein.',
      'Besser wäre:',
      ...after,
    ],
  },
  freetext: {
    state: 'ready',
    phrases: [
      ...asked('In eigenen Worten', 'Wie läuft Ihr Backtag? Ein Satz genügt.'),
      'Ihr Text',
      'blockquote',
      'So könnte es klingen',
      'Um vier mischt Ayla den Roggenteig.',
      'group, Was davon steht in Ihrem Text?',
      'checkbox, Eine Uhrzeit steht da., checked',
      'button, Vergleich abschließen',
      'polite: Verglichen3 von 3 Punkten finden Sie in Ihrem Text.',
      'Steht da.',
      'button, Nächste Frage',
    ],
  },
};

it.each(Object.entries(transcripts))('%s', async (name, { state = 'review-sure', locale, phrases }) => {
  const kind = name.split(' ')[0] as Kind;
  const { container, user } = showState(kind, state, locale);
  const heard = await listen(container, () => user.click(container.querySelector('.btn--go')!));
  let at = -1;
  for (const phrase of phrases) {
    const next = heard.findIndex((each, place) => place > at && each.includes(phrase));
    expect(next, `"${phrase}" is not heard after "${heard[at] ?? 'the beginning'}" in\n${heard.join('\n')}`).toBeGreaterThan(at);
    at = next;
  }
});
