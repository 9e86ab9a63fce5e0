import { formatDay } from '../locale/format-day.ts';
import type { Localized } from '../locale/locale.ts';
import type { AnsweredStatement, StatementOf } from './statement.ts';

export interface DeedWords {
  lesson: (sheet: string, title: string) => string;
  lessonGone: string;
  module: (number: number, title: string) => string;
  moduleGone: string;
  read: (lesson: string) => string;
  question: (stem: string) => string;
  answered: (question: string, setting: string, details: string) => string;
  setting: Record<AnsweredStatement['context']['setting'], string>;
  right: string;
  partly: (percent: number) => string;
  wrong: string;
  tries: (number: number) => string;
  hints: (count: number) => string;
  /** By the test's id. */
  tests: Readonly<Record<string, string>>;
  test: string;
  moduleCheck: (title: string) => string;
  begun: (test: string, items: number) => string;
  handedIn: (test: string) => string;
  givenUp: (test: string) => string;
  rated: (module: string, use: number, confidence: number) => string;
  reflected: (done: string) => string;
  done: Record<StatementOf<'reflected'>['result']['done'], string>;
  postponed: (until: string) => string;
}

/** What learners did, as sentences. */
export const deedWords: Localized<DeedWords> = {
  de: {
    lesson: (sheet, title) => `Lektion ${sheet} „${title}“`,
    lessonGone: 'eine Lektion, die der Kurs nicht mehr hat',
    module: (number, title) => `Modul ${number} „${title}“`,
    moduleGone: 'ein Modul, das der Kurs nicht mehr hat',
    read: (lesson) => `Gelesen: ${lesson}.`,
    question: (stem) => `„${stem}“`,
    answered: (question, setting, details) => `${setting} beantwortet: ${question} (${details}).`,
    setting: { lesson: 'Im Selbst-Check', review: 'Beim Üben', test: 'Im Test' },
    right: 'richtig',
    partly: (percent) => `zu ${percent}\u00a0% richtig`,
    wrong: 'nicht richtig',
    tries: (number) => `${number}. Versuch`,
    hints: (count) => (count === 1 ? 'mit einem Hinweis' : `mit ${count} Hinweisen`),
    tests: { placement: 'Einstufungstest', final: 'Abschlusstest' },
    test: 'Test',
    moduleCheck: (title) => `Modul-Check „${title}“`,
    begun: (test, items) => `Begonnen: ${test} (${items === 1 ? 'eine Frage' : `${items} Fragen`}).`,
    handedIn: (test) => `Abgegeben: ${test}.`,
    givenUp: (test) => `Abgebrochen: ${test}.`,
    rated: (module, use, confidence) => `Eingeschätzt: ${module}, anwenden ${use} von 5, sicher ${confidence} von 5.`,
    reflected: (done) => `Zurückgeblickt: umgesetzt, ${done}.`,
    done: { yes: 'ja', partly: 'teilweise', no: 'noch nicht' },
    postponed: (until) => `Wiederholen auf ${formatDay(until, 'de')} verschoben.`,
  },
  en: {
    lesson: (sheet, title) => `lesson ${sheet} “${title}”`,
    lessonGone: 'a lesson the course no longer has',
    module: (number, title) => `module ${number} “${title}”`,
    moduleGone: 'a module the course no longer has',
    read: (lesson) => `Read: ${lesson}.`,
    question: (stem) => `“${stem}”`,
    answered: (question, setting, details) => `${setting}, answered: ${question} (${details}).`,
    setting: { lesson: 'Self-check', review: 'Practice', test: 'Test' },
    right: 'right',
    partly: (percent) => `${percent}% right`,
    wrong: 'not right',
    tries: (number) => `try ${number}`,
    hints: (count) => (count === 1 ? 'with one hint' : `with ${count} hints`),
    tests: { placement: 'placement test', final: 'final test' },
    test: 'test',
    moduleCheck: (title) => `module check “${title}”`,
    begun: (test, items) => `Begun: ${test} (${items === 1 ? 'one question' : `${items} questions`}).`,
    handedIn: (test) => `Handed in: ${test}.`,
    givenUp: (test) => `Given up: ${test}.`,
    rated: (module, use, confidence) => `Rated: ${module}, will use ${use} of 5, confidence ${confidence} of 5.`,
    reflected: (done) => `Looked back: put into practice, ${done}.`,
    done: { yes: 'yes', partly: 'partly', no: 'not yet' },
    postponed: (until) => `Put review off until ${formatDay(until, 'en')}.`,
  },
};
