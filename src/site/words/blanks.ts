import type { Localized } from '../../core/locale/locale.ts';
import type { Blank } from '../../core/schemas/blank.ts';

interface BlankWords {
  /** Where the slides list what lies ready. */
  link: string;
  label: (module: number) => string;
  lede: string;
  description: (module: string) => string;
  overview: string;
  heads: { slides: string; minutes: string; copies: string; format: string };
  printAll: string;
  print: string;
  slides: (numbers: readonly number[]) => string;
  per: Record<Blank['per'], string>;
  formats: Record<Blank['format'], string>;
  number: (sheet: number, of: number) => string;
  firm: string;
  date: string;
  example: string;
  /** Names what may be too wide for a phone and scrolls in itself. */
  across: string;
  /** What a drawing is for those who do not see it; it has nothing to read yet. */
  drawings: { map: string; octagon: string; triangle: string };
}

/** Words of the exercise sheets of a module. */
export const blankWords: Localized<BlankWords> = {
  de: {
    link: 'Übungsbögen zum Ausdrucken',
    label: (module) => `Modul ${module}, Übungsbögen`,
    lede: 'Was die Gruppe im Raum ausfüllt, je Übung ein Blatt A4. Schwarzweiß genügt, und die Linien lassen Platz für Handschrift.',
    description: (module) => `Bögen zum Ausdrucken für die Übungen im Training zum Modul „${module}“.`,
    overview: 'Auf einen Blick',
    heads: { slides: 'Dazu gehört', minutes: 'Zeit', copies: 'Kopien', format: 'Format' },
    printAll: 'Alle Bögen drucken',
    print: 'Diesen Bogen drucken',
    slides: (numbers) => (numbers.length === 1 ? `Folie ${numbers[0]}` : `Folien ${listed(numbers, 'und')}`),
    per: { person: 'einer je Person', pair: 'einer je Paar', group: 'einer je Gruppe' },
    formats: { portrait: 'A4 hoch', landscape: 'A4 quer' },
    number: (sheet, of) => `Bogen ${sheet} von ${of}`,
    firm: 'Betrieb',
    date: 'Datum',
    example: 'Fiktives Beispiel',
    across: 'Zum Ausfüllen',
    drawings: {
      map: 'Zwei leere Achsen, die sich in der Mitte kreuzen. An den vier Enden ist je eine Linie für ein Wort.',
      octagon: 'Ein Achteck mit acht Speichen und Ringen von innen nach außen.',
      triangle: 'Ein Dreieck mit drei beschrifteten Ecken und einer Frage an jeder Seite.',
    },
  },
  en: {
    link: 'Exercise sheets to print',
    label: (module) => `Module ${module}, exercise sheets`,
    lede: 'What the group fills in during the session, one sheet of A4 for each exercise. Black and white will do, and the lines leave room for handwriting.',
    description: (module) => `Sheets to print for the exercises in a session on the module “${module}”.`,
    overview: 'At a glance',
    heads: { slides: 'Goes with', minutes: 'Time', copies: 'Copies', format: 'Format' },
    printAll: 'Print all sheets',
    print: 'Print this sheet',
    slides: (numbers) => (numbers.length === 1 ? `Slide ${numbers[0]}` : `Slides ${listed(numbers, 'and')}`),
    per: { person: 'one per person', pair: 'one per pair', group: 'one per group' },
    formats: { portrait: 'A4 portrait', landscape: 'A4 landscape' },
    number: (sheet, of) => `Exercise sheet ${sheet} of ${of}`,
    firm: 'Firm',
    date: 'Date',
    example: 'Fictitious example',
    across: 'To fill in',
    drawings: {
      map: 'Two empty axes that cross in the middle. At each of the four ends is a line for a word.',
      octagon: 'An octagon with eight spokes and rings from the middle outwards.',
      triangle: 'A triangle with three labelled corners and a question at each side.',
    },
  },
};

function listed(numbers: readonly number[], and: string): string {
  return `${numbers.slice(0, -1).join(', ')} ${and} ${numbers.at(-1)}`;
}
