import type { SitePage } from '../../core/course/address.ts';
import type { Localized } from '../../core/locale/locale.ts';

interface TrainerWords {
  label: string;
  title: string;
  lede: string;
  description: string;
  rehearse: string;
  /** What to do when; each leads to a page, to the rehearsal, or to the modules below. */
  phases: readonly { title: string; points: readonly { to: SitePage | 'rehearsal' | 'modules'; link: string; text: string }[] }[];
  modules: { title: string; formats: string; twoDays: string; module: string; none: string };
  columns: { slides: string; guide: string; blanks: string; handout: string };
  slides: (slides: number, minutes: number) => string;
  /** @param lengths the lengths of a session in minutes. */
  guide: (lengths: readonly number[]) => string;
  blanks: (sheets: number) => string;
  handout: string;
  missing: { title: string; cases: readonly (readonly [what: string, then: string])[] };
  keys: string;
  lists: readonly { title: string; points: readonly string[] }[];
  /** On the home page. */
  home: { question: string; link: string };
}

/** Words of the page for those who run a session with the course. */
export const trainerWords: Localized<TrainerWords> = {
  de: {
    label: 'Für Trainerinnen und Trainer',
    title: 'Training geben, auch ohne Netz',
    lede: 'Ein Laptop, ein Projektor, zwölf Leute: Was Sie dafür brauchen, liegt in diesem Kurs bereit.',
    description: 'Folien mit Notizen, Karten zum Abstimmen und Blätter zum Drucken für ein Training mit diesem Kurs, auch ohne Netz.',
    rehearse: 'Fünf Minuten proben',
    phases: [
      {
        title: 'Vorher',
        points: [
          { to: 'rehearsal', link: 'Proben', text: 'Blättern, zweites Fenster, Abstimmung, Zeit: einmal durch, bevor jemand zusieht.' },
          { to: 'offline', link: 'Ist alles an Bord?', text: 'Öffnen Sie den Kurs am Laptop einmal mit Netz. Danach braucht er keines.' },
          {
            to: 'modules',
            link: 'Unterlagen',
            text: 'Ablauf wählen, Notizen lesen, Bögen drucken. Die Gruppe liest vorher zwei Lektionen.',
          },
        ],
      },
      {
        title: 'Im Raum',
        points: [
          { to: 'modules', link: 'Folien', text: '„Präsentieren“ füllt die Wand, S öffnet Ihr Pult mit Notizen, Uhr und Plan.' },
          {
            to: 'answerCards',
            link: 'Antwortkarten',
            text: 'Erst legen sich alle fest, dann wird erklärt: mit der Hand, dem Telefon oder auf Papier.',
          },
          { to: 'glossary', link: 'Glossar', text: 'Fragt jemand nach einem Wort, lesen Sie die zwei Sätze vor.' },
        ],
      },
      {
        title: 'Danach',
        points: [
          {
            to: 'sessions',
            link: 'Protokoll',
            text: 'Zeiten, Abstimmungen und Parkplatz liegen auf diesem Gerät, zum Drucken und Mitnehmen.',
          },
          {
            to: 'group',
            link: 'Was die Gruppe weiß',
            text: 'Lesen Sie die Ergebnisse ein, die man Ihnen gibt: was sitzt, und wo jemand sicher ist und doch irrt.',
          },
          {
            to: 'practise',
            link: 'Üben',
            text: 'Jede Person für sich: Fragen kommen wieder, kurz bevor die Antwort vergessen ist. Die Bestätigung druckt sie selbst.',
          },
        ],
      },
    ],
    modules: {
      title: 'Unterlagen zu jedem Modul',
      formats: 'Acht Sitzungen, am besten eine je Woche. Sechs bis vierzehn Personen, zwei oder drei aus jedem Betrieb. Oder alles',
      twoDays: 'in zwei Tagen',
      module: 'Modul',
      none: 'noch nicht',
    },
    columns: { slides: 'Folien', guide: 'Ablauf', blanks: 'Übungsbögen', handout: 'Für die Gruppe' },
    slides: (slides, minutes) => `${slides} Folien, ${minutes} min`,
    guide: (lengths) => `${lengths.join(', ')} min`,
    blanks: (sheets) => `${sheets} Blätter`,
    handout: 'Handout mit Übungen',
    missing: {
      title: 'Wenn etwas fehlt',
      cases: [
        ['Kein Projektor', 'Drucken Sie die Folien, zwei mit Notizen je Blatt. Zeichnen Sie die Abbildungen ans Flipchart.'],
        [
          'Kein zweites Fenster',
          'S zeigt Folie und Notizen in einem. An der Wand sieht man die Notizen dann mit; gedruckt bleiben sie bei Ihnen.',
        ],
        ['Kein Klicker', 'Pfeiltasten, Leertaste, wischen oder ein Klick auf die rechte Hälfte der Folie.'],
        ['Kein Skript', 'Die Folien sind dann eine Seite zum Lesen, mit allen Schritten und Notizen.'],
        ['Kein Netz', 'Nichts ändert sich, solange der Kurs an Bord ist. Auch neu laden dürfen Sie.'],
      ],
    },
    keys: 'Tasten beim Präsentieren',
    lists: [
      {
        title: 'Der Raum',
        points: [
          'Tische im U, zwei Flipcharts, eine Pinnwand, Karten und dicke Stifte',
          'ein Wecker, den alle sehen',
          'Handouts gedruckt, dazu ein leeres Blatt je Person',
          'ein Flipchart als Parkplatz für Fragen, die warten müssen',
          'ein eigenes Beispiel, das Sie erzählen können',
          'Fotos vom Flipchart: erst nach Zustimmung',
        ],
      },
      {
        title: 'Jede Sitzung',
        points: [
          'beginnt mit drei Fragen aus früheren Modulen, auf Papier und ohne Note',
          'fragt erst und erklärt dann; nach dem Gespräch stimmen alle noch einmal ab',
          'gehört zu einem Drittel dem eigenen Betrieb',
          'endet mit einem Satz „Wenn …, dann …“, laut gesagt',
        ],
      },
      {
        title: 'Ihre Haltung',
        points: [
          'Niemand wird vorgeführt. „Weiß ich nicht“ darf auch die Leitung sagen.',
          'Sagen Sie laut, was Behauptung ist, was belegt ist und was Sie selbst erlebt haben.',
          'Rechtsfragen sammeln Sie; beantworten soll sie, wer dafür haftet.',
          'Was im Raum gesagt wird, bleibt dort. Konkurrierende Betriebe sitzen in verschiedenen Gruppen.',
          'Die Firma Varnhold ist erfunden. Sagen Sie es, wenn sie das erste Mal auftritt.',
        ],
      },
    ],
    home: { question: 'Sie geben ein Training mit diesem Kurs?', link: 'Folien, Notizen und Karten für den Raum' },
  },
  en: {
    label: 'For trainers',
    title: 'Run a session, with or without a network',
    lede: 'A laptop, a projector, twelve people: this course has what you need for it.',
    description: 'Slides with notes, cards for votes and sheets to print for a session with this course, with or without a network.',
    rehearse: 'Rehearse for five minutes',
    phases: [
      {
        title: 'Before',
        points: [
          { to: 'rehearsal', link: 'Rehearse', text: 'Slides, second window, votes, time: once through before anyone is watching.' },
          {
            to: 'offline',
            link: 'Is everything on board?',
            text: 'Open the course on your laptop once with a network. From then on it needs none.',
          },
          {
            to: 'modules',
            link: 'Materials',
            text: 'Choose a length, read the notes, print the sheets. The group reads two lessons beforehand.',
          },
        ],
      },
      {
        title: 'In the room',
        points: [
          { to: 'modules', link: 'Slides', text: '“Present” fills the wall, S opens your desk with notes, clock and plan.' },
          { to: 'answerCards', link: 'Answer cards', text: 'First everyone commits, then you explain: by hand, by phone or on paper.' },
          { to: 'glossary', link: 'Glossary', text: 'When somebody asks about a word, read out its two sentences.' },
        ],
      },
      {
        title: 'Afterwards',
        points: [
          { to: 'sessions', link: 'Session log', text: 'Times, votes and parking lot stay on this device, to print and to take along.' },
          {
            to: 'group',
            link: 'What the group knows',
            text: 'Read in the results people send you: what has stuck, and where they are sure but wrong.',
          },
          {
            to: 'practise',
            link: 'Practise',
            text: 'Each person alone: questions come back shortly before the answer is forgotten. They print their own certificate.',
          },
        ],
      },
    ],
    modules: {
      title: 'Materials for each module',
      formats: 'Eight sessions, ideally one a week. Six to fourteen people, two or three from each firm. Or everything',
      twoDays: 'in two days',
      module: 'Module',
      none: 'not yet',
    },
    columns: { slides: 'Slides', guide: 'Running order', blanks: 'Exercise sheets', handout: 'For the group' },
    slides: (slides, minutes) => `${slides} slides, ${minutes} min`,
    guide: (lengths) => `${lengths.join(', ')} min`,
    blanks: (sheets) => `${sheets} sheets`,
    handout: 'Handout with exercises',
    missing: {
      title: 'When something is missing',
      cases: [
        ['No projector', 'Print the slides, two with their notes on a sheet. Draw the figures on the flip chart.'],
        ['No second window', 'S shows slide and notes in one. The wall then shows your notes too; on paper they stay with you.'],
        ['No clicker', 'Arrow keys, space bar, a swipe, or a click on the right half of the slide.'],
        ['No script', 'The slides are then a page to read, with all their steps and notes.'],
        ['No network', 'Nothing changes as long as the course is on board. You may even reload.'],
      ],
    },
    keys: 'Keys while presenting',
    lists: [
      {
        title: 'The room',
        points: [
          'tables in a U, two flip charts, a pinboard, cards and thick pens',
          'a timer everyone can see',
          'printed handouts, and a blank sheet for each person',
          'one flip chart as a parking lot for questions that have to wait',
          'an example of your own to tell',
          'photos of the flip chart: only once people have agreed',
        ],
      },
      {
        title: 'Every session',
        points: [
          'begins with three questions from earlier modules, on paper and without marks',
          'asks first and explains later; after the discussion everybody votes again',
          'gives a third of its time to people’s own firms',
          'ends with a sentence “When …, I will …”, said aloud',
        ],
      },
      {
        title: 'Your approach',
        points: [
          'Nobody is shown up. Bosses, too, may say “I don’t know”.',
          'Say aloud what is a claim, what is supported, and what you have seen yourself.',
          'Collect questions of law; leave the answers to those who are liable for them.',
          'What is said in the room stays there. Competitors sit in different groups.',
          'The Varnhold firm is invented. Say so when it first appears.',
        ],
      },
    ],
    home: { question: 'Running a session with this course?', link: 'Slides, notes and cards for the room' },
  },
};
