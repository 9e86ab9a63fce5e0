import type { Localized } from '../../core/locale/locale.ts';

interface OneTest {
  title: string;
  /** When it is taken, above the title. */
  when: string;
  question: string;
  lead: (questions: number) => string;
}

interface TestWords {
  /** All of them, for lists of pages. */
  tests: string;
  placement: OneTest;
  final: OneTest & { pairs: (questions: number) => string };
  check: Omit<OneTest, 'when' | 'lead'> & {
    first: (questions: number) => string;
    later: (own: number, earlier: number) => string;
  };
  extent: (questions: number, minutes: number) => string;
  reach: (asked: number, of: number, modules: number, ofModules: number) => string;
  course: string;
  lessons: string;
  questions: (count: number) => string;
  noScript: string;
  broken: string;
  again: string;
  rules: readonly { title: string; text: string }[];
  /** Without a floor where all questions come from one module. */
  passing: { title: string; text: (share: number, floor?: number) => string };
  before: string;
  after: string;
}

/** The words of the pages of tests, as far as the server writes them. */
export const testWords: Localized<TestWords> = {
  de: {
    tests: 'Tests',
    placement: {
      title: 'Einstufungstest',
      when: 'Vor dem Kurs',
      question: 'Was bringen Sie schon mit?',
      lead: (questions) =>
        `${questions} Fragen quer durch den Kurs zeigen, wo sich das Lesen für Sie am meisten lohnt. Manche fragen nach Regeln, die Sie erst dort kennenlernen: Dann raten Sie ruhig und wählen „geraten“. Durchfallen können Sie nicht.`,
    },
    final: {
      title: 'Abschlusstest',
      when: 'Nach dem Kurs',
      question: 'Was ist geblieben?',
      lead: (questions) => `${questions} Fragen aus allen Modulen, an Betrieben, die Sie noch nicht kennen.`,
      pairs: (questions) =>
        `${questions} davon sind Geschwister der Fragen aus dem Einstufungstest. An ihnen sehen Sie, was dazugekommen ist.`,
    },
    check: {
      title: 'Modul-Check',
      question: 'Sitzt, was Sie gelesen haben?',
      first: (questions) => `${questions} Fragen aus diesem Modul, in neuer Mischung.`,
      later: (own, earlier) =>
        `${own} Fragen aus diesem Modul und ${earlier} aus früheren, die Sie kennen: So kommt auch das Frühere noch einmal dran.`,
    },
    extent: (questions, minutes) =>
      `${questions === 1 ? '1 Frage' : `${questions} Fragen`}, etwa ${minutes === 1 ? '1 Minute' : `${minutes} Minuten`}`,
    reach: (asked, of, modules, ofModules) =>
      `Der Kurs entsteht noch. Bisher geschrieben: ${modules === 1 ? 'Modul 1' : `${modules} Module`} von ${ofModules}. Heute stellt der Test ${asked} von ${of} Fragen.`,
    course: 'So verteilen sich die Fragen',
    lessons: 'Darum geht es',
    questions: (count) => (count === 1 ? '1\u00a0Frage' : `${count}\u00a0Fragen`),
    noScript:
      'Der Test braucht JavaScript, das hier ausgeschaltet ist: Die Fragen stehen mit Absicht nicht auf der Seite. Jede Lektion können Sie lesen und ihren Selbst-Check nachschlagen.',
    broken: 'Der Test lässt sich gerade nicht laden. Ihre bisherigen Antworten liegen weiter auf diesem Gerät.',
    again: 'Noch einmal versuchen',
    rules: [
      {
        title: 'Wie sicher sind Sie?',
        text: 'Das sagen Sie zu jeder Antwort. Es zählt nie für das Ergebnis. Es zeigt Ihnen hinterher, wo Sie sicher waren und sich doch geirrt haben.',
      },
      {
        title: 'Begründungen am Schluss',
        text: 'Bis zur Abgabe verrät die Seite nichts, und Sie können jede Antwort noch ändern. Danach steht zu jeder Möglichkeit, was dafür und was dagegen spricht.',
      },
      {
        title: 'Unterbrechen ist erlaubt',
        text: 'Jede Antwort liegt sofort auf diesem Gerät. Sie machen weiter, wann Sie wollen, auch ohne Netz.',
      },
      {
        title: 'Ganz ehrlich',
        text: 'Die Lösungen sind mit dem Kurs auf Ihrem Gerät. Wer sucht, findet sie; fälschungssicher ist hier nichts. Der Test nützt genau einer Person: Ihnen.',
      },
    ],
    passing: {
      title: 'Bestanden',
      text: (share, floor) =>
        `ist er mit ${share}\u00a0% der Punkte${floor === undefined ? '' : ` und mindestens ${floor}\u00a0% in jedem Modul`}. Sie können ihn wiederholen, so oft Sie wollen.`,
    },
    before: 'Vor dem Kurs:',
    after: 'Danach:',
  },
  en: {
    tests: 'Tests',
    placement: {
      title: 'Placement test',
      when: 'Before the course',
      question: 'What do you know already?',
      lead: (questions) =>
        `${questions} questions across the course show where reading will pay off most for you. Some ask for rules you will only meet there: then just guess, and choose “guessed”. You cannot fail.`,
    },
    final: {
      title: 'Final test',
      when: 'After the course',
      question: 'What has stuck?',
      lead: (questions) => `${questions} questions from all modules, about companies you have not met yet.`,
      pairs: (questions) => `${questions} of them are siblings of the questions in the placement test. They show you what you have gained.`,
    },
    check: {
      title: 'Module check',
      question: 'Has what you read sunk in?',
      first: (questions) => `${questions} questions from this module, newly mixed.`,
      later: (own, earlier) =>
        `${own} questions from this module and ${earlier} from earlier ones you know, so that those come up again as well.`,
    },
    extent: (questions, minutes) =>
      `${questions === 1 ? '1 question' : `${questions} questions`}, about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`,
    reach: (asked, of, modules, ofModules) =>
      `The course is still being written. Ready so far: ${modules === 1 ? 'module 1' : `${modules} modules`} of ${ofModules}. Today the test asks ${asked} of ${of} questions.`,
    course: 'Where the questions come from',
    lessons: 'What it is about',
    questions: (count) => (count === 1 ? '1\u00a0question' : `${count}\u00a0questions`),
    noScript:
      'The test needs JavaScript, which is switched off here: its questions are left out of the page on purpose. You can read every lesson and look up its self-check.',
    broken: 'The test cannot be loaded right now. The answers you have given are still on this device.',
    again: 'Try again',
    rules: [
      {
        title: 'How sure are you?',
        text: 'You say so with each answer. It never counts towards the result. Afterwards it shows where you were sure and still went wrong.',
      },
      {
        title: 'Reasons at the end',
        text: 'Until you hand in, the page gives nothing away, and you can change any answer. Then each option comes with what speaks for and against it.',
      },
      {
        title: 'Take a break',
        text: 'Every answer is on this device at once. You go on whenever you like, offline too.',
      },
      {
        title: 'Quite frankly',
        text: 'The solutions are on your device with the course. Whoever looks will find them; nothing here is cheat-proof. The test is of use to exactly one person: you.',
      },
    ],
    passing: {
      title: 'Passing',
      text: (share, floor) =>
        `takes ${share}% of the marks${floor === undefined ? '' : ` and at least ${floor}% in each module`}. You can take it as often as you like.`,
    },
    before: 'Before the course:',
    after: 'Afterwards:',
  },
};
