import type { Localized } from '../locale/locale.ts';
import type { Certainty } from '../quiz/certainty.ts';

/** The columns of the table for trainers, in their order. New ones go to the end, and with a later `resultsVersion`. */
export const resultColumns = [
  'name',
  'kind',
  'place',
  'objective',
  'question',
  'tries',
  'first',
  'firstDay',
  'latest',
  'latestDay',
  'certainty',
  'sureButWrong',
  'placeId',
  'itemId',
  'rows',
  'mark',
] as const;

export type ResultColumn = (typeof resultColumns)[number];

/** What a row of the table is about. */
export type ResultKind = 'question' | 'placement' | 'final' | 'comparison';

interface ResultWords {
  /** No two are alike, and none holds a separator: the table is read back by them. */
  readonly columns: Readonly<Record<ResultColumn, string>>;
  readonly kinds: Readonly<Record<ResultKind, string>>;
  readonly module: (number: number, title: string) => string;
  readonly anonymous: string;
  /** For questions the course no longer has. */
  readonly gone: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

/** How the record names what is in it, on the page and in the table for trainers. */
export const resultWords: Localized<ResultWords> = {
  de: {
    columns: {
      name: 'Name',
      kind: 'Art',
      place: 'Lektion oder Modul',
      objective: 'Lernziel',
      question: 'Frage',
      tries: 'Versuche (im Vergleich: Fragen)',
      first: 'Erstes Ergebnis in Prozent',
      firstDay: 'Tag des ersten',
      latest: 'Letztes Ergebnis in Prozent',
      latestDay: 'Tag des letzten',
      certainty: 'Wie sicher zuletzt',
      sureButWrong: 'Wie oft sicher und doch falsch',
      placeId: 'Kennung der Lektion oder des Moduls',
      itemId: 'Kennung der Frage',
      rows: 'Zeilen in der Datei',
      mark: 'Kennzeichen',
    },
    kinds: {
      question: 'Frage',
      placement: 'Einstufungstest',
      final: 'Abschlusstest',
      comparison: 'Vergleich Einstufung und Abschluss',
    },
    module: (number, title) => `Modul ${number}: ${title}`,
    anonymous: 'anonym',
    gone: 'eine Frage, die der Kurs nicht mehr hat',
    certainty: { sure: 'sicher', rather: 'eher sicher', guessed: 'geraten' },
  },
  en: {
    columns: {
      name: 'Name',
      kind: 'Kind',
      place: 'Lesson or module',
      objective: 'Objective',
      question: 'Question',
      tries: 'Tries (in a comparison: questions)',
      first: 'First result in per cent',
      firstDay: 'Day of the first',
      latest: 'Latest result in per cent',
      latestDay: 'Day of the latest',
      certainty: 'How sure at last',
      sureButWrong: 'How often sure and yet wrong',
      placeId: 'Id of the lesson or module',
      itemId: 'Id of the question',
      rows: 'Rows in the file',
      mark: 'Mark',
    },
    kinds: {
      question: 'Question',
      placement: 'Placement test',
      final: 'Final test',
      comparison: 'Comparison of placement and final test',
    },
    module: (number, title) => `Module ${number}: ${title}`,
    anonymous: 'anonymous',
    gone: 'a question the course no longer has',
    certainty: { sure: 'sure', rather: 'rather sure', guessed: 'guessed' },
  },
};
