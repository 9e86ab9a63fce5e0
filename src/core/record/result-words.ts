import type { Localized } from '../locale/locale.ts';
import type { Certainty } from '../quiz/certainty.ts';

interface ResultWords {
  readonly columns: readonly string[];
  readonly anonymous: string;
  /** For questions the course no longer has. */
  readonly gone: string;
  readonly certainty: Readonly<Record<Certainty, string>>;
}

/** How the record names what is in it, on the page and in the table for trainers. */
export const resultWords: Localized<ResultWords> = {
  de: {
    columns: [
      'Name',
      'Lektion',
      'Lernziel',
      'Frage',
      'Versuche',
      'Erstes Ergebnis in Prozent',
      'am',
      'Letztes Ergebnis in Prozent',
      'am',
      'Wie sicher zuletzt',
    ],
    anonymous: 'anonym',
    gone: 'eine Frage, die der Kurs nicht mehr hat',
    certainty: { sure: 'sicher', rather: 'eher sicher', guessed: 'geraten' },
  },
  en: {
    columns: [
      'Name',
      'Lesson',
      'Objective',
      'Question',
      'Tries',
      'First result in per cent',
      'on',
      'Latest result in per cent',
      'on',
      'How sure at last',
    ],
    anonymous: 'anonymous',
    gone: 'a question the course no longer has',
    certainty: { sure: 'sure', rather: 'rather sure', guessed: 'guessed' },
  },
};
