import type { Localized } from '../../core/locale/locale.ts';

interface PathWords {
  label: string;
  title: string;
  lede: string;
  whole: { title: string; promise: string };
  /** How long a path takes, by its minutes. */
  long: (minutes: number) => string;
  withTests: (minutes: number) => string;
  take: string;
  chosen: string;
  /** On the home page. */
  question: string;
  /** At the end of a lesson. */
  next: (minutes: number) => string;
  done: string;
}

const lasting =
  (hourSign: string) =>
  (minutes: number): string => {
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
    return [hours > 0 && `${hours} ${hourSign}`, rest > 0 && `${rest} min`].filter(Boolean).join(' ');
  };

/** Words about the ways through the course. */
export const pathWords: Localized<PathWords> = {
  de: {
    label: 'Wege',
    title: 'Wege durch den Kurs',
    lede: 'Wer Zeit hat, geht den ganzen Kurs. Wem eine Sache auf den Nägeln brennt, der nimmt den kurzen Weg dorthin und den Rest später. Verschlossen ist nichts, und was Sie gelesen haben, zählt auf jedem Weg.',
    whole: { title: 'Der ganze Kurs', promise: 'Alle Module in ihrer Reihenfolge. Am Ende liegt Ihr Marketing-Fahrplan auf dem Tisch.' },
    long: lasting('Std.'),
    withTests: (minutes) => `dazu ${minutes} min für alle Tests`,
    take: 'Diesen Weg gehen',
    chosen: 'Ihr Weg',
    question: 'Wie viel Zeit haben Sie?',
    next: (minutes) => `Auf Ihrem Weg weiter, ${minutes} Minuten`,
    done: 'Am Ende Ihres Weges',
  },
  en: {
    label: 'Paths',
    title: 'Paths through the course',
    lede: 'If you have the time, take the whole course. If one matter is pressing, take the short path to it and the rest later. Nothing is locked, and what you have read counts on every path.',
    whole: { title: 'The whole course', promise: 'All modules in their order. At the end your marketing roadmap is on the table.' },
    long: lasting('h'),
    withTests: (minutes) => `plus ${minutes} min for all tests`,
    take: 'Take this path',
    chosen: 'Your path',
    question: 'How much time do you have?',
    next: (minutes) => `Next on your path, ${minutes} minutes`,
    done: 'The end of your path',
  },
};
