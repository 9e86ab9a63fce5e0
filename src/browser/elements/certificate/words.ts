import type { Facts } from '../../../core/certificate/facts.ts';
import { formatBand } from '../../../core/certificate/format-band.ts';
import type { Localized } from '../../../core/locale/locale.ts';
import { formatNumber } from '../../../core/locale/numbers.ts';
import { pageLocale } from '../../platform/page-locale.ts';

interface SheetWords {
  /** What was done, beside the modules. */
  extent: (facts: Facts) => string;
  final: (band: NonNullable<Facts['band']>, asked: number) => string;
  /** Nothing to certify yet, and for long. */
  noModule: string;
  /** Before the list of lessons that are missing in a module. */
  missing: (number: number, title: string) => string;
}

/** Words of the sheet that depend on what was done. */
const words: Localized<SheetWords> = {
  de: {
    extent: ({ lessons, checks, hours }) =>
      [
        `${lessons} ${lessons === 1 ? 'Lektion' : 'Lektionen'} gelesen`,
        `${checks} ${checks === 1 ? 'Selbst-Check' : 'Selbst-Checks'} beantwortet`,
        `Umfang etwa ${formatNumber(hours, 'de')} ${hours === 1 ? 'Stunde' : 'Stunden'}`,
      ].join(', ') + '.',
    final: (band, asked) => `Abschlusstest mit ${asked} ${asked === 1 ? 'Frage' : 'Fragen'} bestanden, ${formatBand(band, 'de')}.`,
    noModule: 'Noch ist kein Modul des Kurses vollständig geschrieben.',
    missing: (number, title) => `Am nächsten dran: Modul ${number}, „${title}“. Dort ist noch zu lesen:`,
  },
  en: {
    extent: ({ lessons, checks, hours }) =>
      [
        `${lessons} ${lessons === 1 ? 'lesson' : 'lessons'} read`,
        `${checks} ${checks === 1 ? 'self-check' : 'self-checks'} answered`,
        `about ${formatNumber(hours, 'en')} ${hours === 1 ? 'hour' : 'hours'} in all`,
      ].join(', ') + '.',
    final: (band, asked) => `Passed the final test with ${asked} ${asked === 1 ? 'question' : 'questions'}, ${formatBand(band, 'en')}.`,
    noModule: 'No module of the course has been written to its end yet.',
    missing: (number, title) => `Nearest to it: module ${number}, “${title}”. Still to be read there:`,
  },
};

/** The language of the page. */
export const locale = pageLocale();
export const sheetWords = words[locale];
