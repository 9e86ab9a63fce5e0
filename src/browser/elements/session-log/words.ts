import type { Localized } from '../../../core/locale/locale.ts';
import type { SessionFileFault } from '../../../core/session/session-file.ts';
import { pageLocale } from '../../platform/page-locale.ts';

/** Why a file has not been taken in. */
type Fault = SessionFileFault | 'no-room' | 'declined';

interface LogWords {
  /** On a file that has been taken in. */
  taken: (file: string, fresh: number, known: number) => string;
  /** On one that has not. */
  fault: (file: string, fault: Fault) => string;
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

const names = { de: 'auf-kurs-protokoll', en: 'on-course-session-log' };

const chooseRight = `Wählen Sie eine Datei, die diese Seite gesichert hat; sie heißt „${names.de}“ mit dem Datum dahinter.`;
const chooseRightEn = `Choose a file that this page has saved; it is called “${names.en}” followed by the date.`;

function why(fault: Fault): string {
  if (fault === 'no-room')
    return 'Auf diesem Gerät ist kein Platz mehr. Sichern und löschen Sie Protokolle, die Sie hier nicht mehr brauchen, dann lesen Sie die Datei noch einmal ein.';
  if (fault === 'declined') return 'Sie haben gewählt, dass nichts gespeichert wird. Unter „Meine Daten“ schalten Sie das Speichern ein.';
  switch (fault.reason) {
    case 'too-big':
      return `Für Protokolle ist die Datei viel zu groß. ${chooseRight}`;
    case 'unreadable':
      return 'Die Datei ist beschädigt oder enthält etwas ganz anderes. Sichern Sie die Protokolle noch einmal dort, wo sie liegen, und lesen Sie die neue Datei ein.';
    case 'foreign':
      return `Die Datei enthält keine Protokolle dieses Kurses. ${chooseRight}`;
    case 'later':
      return 'Die Datei stammt aus einer späteren Ausgabe des Kurses. Laden Sie den Kurs neu, dann lesen Sie sie noch einmal ein.';
    case 'other-course':
      return `Die Protokolle gehören zu einem anderen Kurs („${fault.course}“). Lesen Sie sie dort ein.`;
    case 'entry':
      return `Sitzung ${fault.number} ist beschädigt${fault.field ? `, im Feld „${fault.field}“` : ''}. Eine Datei wird ganz übernommen oder gar nicht; sichern Sie die Protokolle noch einmal dort, wo sie liegen.`;
  }
}

function whyEn(fault: Fault): string {
  if (fault === 'no-room')
    return 'There is no room left on this device. Save and delete logs you no longer need here, then read the file in once more.';
  if (fault === 'declined') return 'You have chosen that nothing be saved. Under “My data” you can switch saving on.';
  switch (fault.reason) {
    case 'too-big':
      return `For session logs the file is far too big. ${chooseRightEn}`;
    case 'unreadable':
      return 'The file is damaged or holds something else altogether. Save the logs again where they are kept, and read in the new file.';
    case 'foreign':
      return `The file holds no session logs of this course. ${chooseRightEn}`;
    case 'later':
      return 'The file comes from a later edition of the course. Load the course again, then read the file in once more.';
    case 'other-course':
      return `The logs belong to another course (“${fault.course}”). Read them in there.`;
    case 'entry':
      return `Session ${fault.number} is damaged${fault.field ? `, in the field “${fault.field}”` : ''}. A file is taken in whole or not at all; save the logs again where they are kept.`;
  }
}

const words: Localized<LogWords> = {
  de: {
    taken: (file, fresh, known) =>
      `${file}: ${fresh > 0 ? `${sessions(fresh)} eingelesen` : 'nichts Neues'}${known > 0 ? `, ${sessions(known)} war${known === 1 ? '' : 'en'} schon da` : ''}.`,
    fault: (file, fault) => `${file}: übergangen. ${why(fault)}`,
    removed: (title, when) => `„${title}“ vom ${when} ist gelöscht.`,
    back: 'Das Protokoll ist wieder da.',
    unreadRemoved: 'Das Unlesbare ist gelöscht.',
    minutes: (minutes) => (minutes === 1 ? '1 Minute' : `${minutes} Minuten`),
    plan: (planned, extended) => (extended > 0 ? `Plan: ${planned} und ${extended} dazu` : `Plan: ${planned}`),
    answers: (number) => (number === 1 ? '1 Antwort' : `${number} Antworten`),
    file: names.de,
  },
  en: {
    taken: (file, fresh, known) =>
      `${file}: ${fresh > 0 ? `${sessionsEn(fresh)} read in` : 'nothing new'}${known > 0 ? `, ${sessionsEn(known)} ${known === 1 ? 'was' : 'were'} here already` : ''}.`,
    fault: (file, fault) => `${file}: skipped. ${whyEn(fault)}`,
    removed: (title, when) => `“${title}” of ${when} has been deleted.`,
    back: 'The log is back.',
    unreadRemoved: 'What could not be read has been deleted.',
    minutes: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    plan: (planned, extended) => (extended > 0 ? `plan: ${planned} and ${extended} more` : `plan: ${planned}`),
    answers: (number) => (number === 1 ? '1 answer' : `${number} answers`),
    file: names.en,
  },
};

export const locale = pageLocale();

export const logWords = words[locale];
