import type { Slip } from '../../../core/certificate/find-slip.ts';
import { formatBand } from '../../../core/certificate/format-band.ts';
import type { Field } from '../../../core/certificate/read-typed.ts';
import { formatDay } from '../../../core/locale/format-day.ts';
import type { Localized } from '../../../core/locale/locale.ts';
import { formatNumber } from '../../../core/locale/numbers.ts';
import { locale } from './words.ts';

type NeededField = Exclude<Field, 'name' | 'band'>;

interface VerifyWords {
  /** How to mend a field that is empty. */
  readonly missing: Readonly<Record<NeededField, string>>;
  /** How to mend one with something in it that cannot be read. */
  readonly unreadable: Readonly<Record<NeededField, string>>;
  readonly incomplete: { readonly title: string; readonly text: string };
  readonly match: { readonly title: string; readonly text: string };
  readonly codeSlip: { readonly title: string; readonly text: string };
  readonly fieldSlip: { readonly title: (field: string) => string; readonly text: (value: string) => string };
  readonly mismatch: { readonly title: string; readonly text: string; readonly slips: readonly string[]; readonly otherwise: string };
  readonly noName: string;
  readonly noFinal: string;
}

const words: Localized<VerifyWords> = {
  de: {
    missing: {
      day: 'Hier fehlt ein Datum, zum Beispiel 22.11.2026.',
      modules: 'Kreuzen Sie an, welche Module auf dem Blatt stehen.',
      lessons: 'Hier fehlt eine ganze Zahl.',
      checks: 'Hier fehlt eine ganze Zahl.',
      hours: 'Hier fehlt eine Zahl, zum Beispiel 0,5.',
      asked: 'Hier fehlt eine ganze Zahl.',
      code: 'Der Code hat zwölf Zeichen, zum Beispiel K7QX-3F9M-2TWD.',
    },
    unreadable: {
      day: 'Dieses Datum ist nicht lesbar. Schreiben Sie es zum Beispiel so: 22.11.2026.',
      modules: 'Kreuzen Sie an, welche Module auf dem Blatt stehen.',
      lessons: 'Das ist nicht als ganze Zahl lesbar. Schreiben Sie nur Ziffern.',
      checks: 'Das ist nicht als ganze Zahl lesbar. Schreiben Sie nur Ziffern.',
      hours: 'Das ist nicht als Zahl lesbar. Schreiben Sie sie zum Beispiel so: 0,5.',
      asked: 'Das ist nicht als ganze Zahl lesbar. Schreiben Sie nur Ziffern.',
      code: 'Das ist nicht als Code lesbar. Er hat zwölf Zeichen, zum Beispiel K7QX-3F9M-2TWD.',
    },
    incomplete: { title: 'Noch nicht alles ist lesbar', text: 'Ergänzen Sie die markierten Felder, dann prüfen Sie noch einmal.' },
    match: {
      title: 'Angaben und Prüfcode passen zusammen',
      text: 'Das Blatt ist fehlerfrei übertragen und so, wie es ausgestellt wurde. Wer es ausgestellt hat, sagt der Code nicht: Jede Person kann auf ihrem Gerät ein solches Blatt erzeugen.',
    },
    codeSlip: {
      title: 'Der Prüfcode weicht in ein, zwei Zeichen ab',
      text: 'Die übrigen Angaben stimmen vermutlich. Vergleichen Sie den Code Zeichen für Zeichen; leicht zu verwechseln sind 8 und B, 5 und S, 2 und Z.',
    },
    fieldSlip: {
      title: (field) => `Eine Angabe passt nicht: ${field}`,
      text: (value) =>
        `Der Code passt, wenn dort „${value}“ steht. Steht es so auf dem Blatt, ist es ein Tippfehler hier im Formular. Steht auf dem Blatt etwas anderes, wurde diese Angabe nach dem Ausstellen geändert.`,
    },
    mismatch: {
      title: 'Angaben und Prüfcode passen nicht zusammen',
      text: 'Vergleichen Sie vor allem:',
      slips: [
        'den Namen: Schreibweise, Titel, Bindestriche, Groß- und Kleinbuchstaben',
        'Tag und Monat des Datums',
        'die Liste der Module und die Zahlen',
        'den Prüfcode, Zeichen für Zeichen',
      ],
      otherwise: 'Stimmt alles überein, ist das Blatt nicht mehr so, wie es ausgestellt wurde, oder es gehört zu einem anderen Kurs.',
    },
    noName: 'kein Name',
    noFinal: 'kein Abschlusstest',
  },
  en: {
    missing: {
      day: 'A date is missing here, for example 22 November 2026.',
      modules: 'Tick the modules that stand on the sheet.',
      lessons: 'A whole number is missing here.',
      checks: 'A whole number is missing here.',
      hours: 'A number is missing here, for example 0.5.',
      asked: 'A whole number is missing here.',
      code: 'The code has twelve signs, for example K7QX-3F9M-2TWD.',
    },
    unreadable: {
      day: 'This date cannot be read. Write it like this, for example: 22 November 2026.',
      modules: 'Tick the modules that stand on the sheet.',
      lessons: 'This cannot be read as a whole number. Write digits only.',
      checks: 'This cannot be read as a whole number. Write digits only.',
      hours: 'This cannot be read as a number. Write it like this, for example: 0.5.',
      asked: 'This cannot be read as a whole number. Write digits only.',
      code: 'This cannot be read as a code. It has twelve signs, for example K7QX-3F9M-2TWD.',
    },
    incomplete: { title: 'Not everything can be read yet', text: 'Complete the fields marked above, then check again.' },
    match: {
      title: 'Details and check code match',
      text: 'The sheet has been copied without slips and is as it was issued. The code does not say who issued it: anybody can make such a sheet on their own device.',
    },
    codeSlip: {
      title: 'The check code is off by a sign or two',
      text: 'The other details are probably right. Compare the code sign by sign; 8 and B, 5 and S, 2 and Z are easily mixed up.',
    },
    fieldSlip: {
      title: (field) => `One detail does not match: ${field}`,
      text: (value) =>
        `The code matches if it says “${value}” there. If the sheet says so, it is a typing slip in this form. If the sheet says something else, that detail was changed after the sheet was issued.`,
    },
    mismatch: {
      title: 'Details and check code do not match',
      text: 'Please compare above all:',
      slips: [
        'the name: spelling, titles, hyphens, capitals',
        'day and month of the date',
        'the list of modules and the numbers',
        'the check code, sign by sign',
      ],
      otherwise: 'If all of it agrees, the sheet is no longer as it was issued, or it belongs to another course.',
    },
    noName: 'no name',
    noFinal: 'no final test',
  },
};

export const verifyWords = words[locale];

/** What a field would have to say for the code to fit. Modules are named by their titles. */
export function describeSlip({ field, facts }: Exclude<Slip, { field: 'code' }>, titleOf: (module: string) => string): string {
  if (field === 'name') return facts.name || verifyWords.noName;
  if (field === 'day') return formatDay(facts.day, locale);
  if (field === 'modules') return facts.modules.map(titleOf).join(', ');
  if (field === 'band') return facts.band ? formatBand(facts.band, locale) : verifyWords.noFinal;
  return formatNumber(facts[field], locale);
}
