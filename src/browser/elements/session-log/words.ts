import type { Localized } from '../../../core/locale/locale.ts';
import type { SessionFileFault } from '../../../core/session/session-file.ts';
import { pageLocale } from '../../platform/page-locale.ts';

interface LogWords {
  /** On a file that has been taken in. */
  taken: (file: string, fresh: number, known: number) => string;
  /** On one that has not. */
  fault: (file: string, fault: SessionFileFault | 'no-room' | 'declined') => string;
  removed: (title: string, when: string) => string;
  back: string;
  unreadRemoved: string;
  minutes: (minutes: number) => string;
  plan: (planned: number, extended: number) => string;
  answers: (number: number) => string;
  /** Begins the names of files. */
  file: string;
}

const sessions = (number: number): string => (number === 1 ? 'eine Sitzung' : `${number} Sitzungen`);
const sessionsEn = (number: number): string => (number === 1 ? 'one session' : `${number} sessions`);

const words: Localized<LogWords> = {
  de: {
    taken: (file, fresh, known) =>
      `${file}: ${fresh > 0 ? `${sessions(fresh)} eingelesen` : 'nichts Neues'}${known > 0 ? `, ${sessions(known)} war${known === 1 ? '' : 'en'} schon da` : ''}.`,
    fault: (file, fault) => {
      const said = typeof fault === 'string' ? fault : fault.reason;
      const why = {
        'no-room': 'Auf diesem Gerät ist kein Platz mehr.',
        declined: 'Sie haben gewählt, dass nichts gespeichert wird. Unter „Meine Daten“ schalten Sie das Speichern ein.',
        'too-big': 'Für Protokolle ist die Datei viel zu groß.',
        unreadable: 'Die Datei ist beschädigt oder enthält etwas ganz anderes.',
        foreign: 'Die Datei enthält keine Protokolle dieses Kurses.',
        later: 'Die Datei stammt aus einer späteren Ausgabe des Kurses. Laden Sie den Kurs neu, dann lesen Sie sie noch einmal ein.',
        'other-course': 'Die Protokolle gehören zu einem anderen Kurs.',
        entry: typeof fault === 'object' && fault.reason === 'entry' ? `Sitzung ${fault.number} stimmt nicht (${fault.field}).` : '',
      }[said];
      return `${file}: übergangen. ${why}`;
    },
    removed: (title, when) => `„${title}“ vom ${when} ist gelöscht.`,
    back: 'Das Protokoll ist wieder da.',
    unreadRemoved: 'Das Unlesbare ist gelöscht.',
    minutes: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
    plan: (planned, extended) => (extended > 0 ? `Plan: ${planned} und ${extended} dazu` : `Plan: ${planned}`),
    answers: (number) => (number === 1 ? '1 Antwort' : `${number} Antworten`),
    file: 'auf-kurs-protokoll',
  },
  en: {
    taken: (file, fresh, known) =>
      `${file}: ${fresh > 0 ? `${sessionsEn(fresh)} read in` : 'nothing new'}${known > 0 ? `, ${sessionsEn(known)} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
    fault: (file, fault) => {
      const said = typeof fault === 'string' ? fault : fault.reason;
      const why = {
        'no-room': 'There is no room left on this device.',
        declined: 'You have chosen that nothing be saved. Under “My data” you can switch saving on.',
        'too-big': 'For session logs the file is far too big.',
        unreadable: 'The file is damaged or holds something else altogether.',
        foreign: 'The file holds no session logs of this course.',
        later: 'The file comes from a later edition of the course. Load the course again, then read the file in once more.',
        'other-course': 'The logs belong to another course.',
        entry: typeof fault === 'object' && fault.reason === 'entry' ? `Session ${fault.number} is not right (${fault.field}).` : '',
      }[said];
      return `${file}: skipped. ${why}`;
    },
    removed: (title, when) => `“${title}” of ${when} has been deleted.`,
    back: 'The log is back.',
    unreadRemoved: 'What could not be read has been deleted.',
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    plan: (planned, extended) => (extended > 0 ? `plan: ${planned} and ${extended} more` : `plan: ${planned}`),
    answers: (number) => (number === 1 ? '1 answer' : `${number} answers`),
    file: 'on-course-session-log',
  },
};

export const locale = pageLocale();

export const logWords = words[locale];
