import type { Localized } from '../../core/locale/locale.ts';

interface GuideWords {
  label: (module: number) => string;
  description: (module: string) => string;
  lede: string;
  /** On the page with the slides. */
  link: string;
  toSlides: (slides: number) => string;
  toTwoDays: string;
  lengths: string;
  minutes: (minutes: number) => string;
  asTheDeck: string;
  room: string;
  material: string;
  starts: string;
  startsHint: string;
  columns: { time: string; minutes: string; what: string };
  own: string;
  ownShare: (own: number, minutes: number) => string;
  slides: string;
  pitfalls: string;
  transfer: string;
  nextTime: string;
  twoDays: {
    title: string;
    lede: string;
    missing: string;
    before: string;
    day: (day: number) => string;
    span: (starts: string, ends: string) => string;
    /** On the way from a module to its guide. */
    guide: string;
    overnight: string;
    after: string;
  };
}

/** Words of the running orders for trainers. */
export const guideWords: Localized<GuideWords> = {
  de: {
    label: (module) => `Modul ${module}, Ablauf`,
    description: (module) => `Ablauf eines Trainings zum Modul „${module}“ in 45, 75 und 90 Minuten.`,
    lede: 'Wer morgen übernimmt, findet hier Raum, Material, drei Abläufe mit laufender Zeit und was oft schiefgeht.',
    link: 'Ablauf für 45, 75 und 90 Minuten',
    toSlides: (slides) => `${slides} Folien mit Notizen`,
    toTwoDays: 'Alle Module an zwei Tagen',
    lengths: 'Wie lange haben Sie?',
    minutes: (minutes) => `${minutes} Minuten`,
    asTheDeck: 'so lang wie die Folien',
    room: 'Raum',
    material: 'Das liegt bereit',
    starts: 'Beginn',
    startsHint: 'Tragen Sie den Beginn ein, dann zeigen die Abläufe Uhrzeiten.',
    columns: { time: 'Zeit', minutes: 'Min.', what: 'Was geschieht, mit welchen Folien' },
    own: 'eigener Betrieb',
    ownShare: (own, minutes) => `${own} von ${minutes} Minuten gehören der Arbeit am eigenen Betrieb.`,
    slides: 'Folien',
    pitfalls: 'Was oft geschieht, und was dann hilft',
    transfer: 'Bis zum nächsten Mal',
    nextTime: 'Beim nächsten Mal:',
    twoDays: {
      title: 'Acht Module an zwei Tagen',
      lede: 'Vier Module am ersten Tag, vier am zweiten, mit Pausen und einer Aufgabe dazwischen.',
      missing: 'Für diesen Kurs ist kein Plan über zwei Tage geschrieben.',
      before: 'Vorher bedenken',
      day: (day) => `Tag ${day}`,
      span: (starts, ends) => `${starts} bis ${ends} Uhr`,
      guide: 'Ablauf',
      overnight: 'Zwischen den Tagen',
      after: 'Danach',
    },
  },
  en: {
    label: (module) => `Module ${module}, running order`,
    description: (module) => `How a session on the module “${module}” runs in 45, 75 and 90 minutes.`,
    lede: 'For whoever takes over tomorrow: the room, the material, three running orders with the time, and what often goes wrong.',
    link: 'Running order for 45, 75 and 90 minutes',
    toSlides: (slides) => `${slides} slides with notes`,
    toTwoDays: 'All modules in two days',
    lengths: 'How long have you got?',
    minutes: (minutes) => `${minutes} minutes`,
    asTheDeck: 'as long as the slides',
    room: 'Room',
    material: 'Have ready',
    starts: 'Start',
    startsHint: 'Give a start time, and the running orders show times of day.',
    columns: { time: 'Time', minutes: 'Min', what: 'What happens, with which slides' },
    own: 'own firm',
    ownShare: (own, minutes) => `${own} of ${minutes} minutes go to work on the participants’ own firms.`,
    slides: 'Slides',
    pitfalls: 'What often happens, and what helps then',
    transfer: 'Until next time',
    nextTime: 'Next time:',
    twoDays: {
      title: 'Eight modules in two days',
      lede: 'Four modules on the first day, four on the second, with breaks and a task in between. The times are worked out from the minutes.',
      missing: 'Nobody has written a two-day plan for this course.',
      before: 'Bear in mind',
      day: (day) => `Day ${day}`,
      span: (starts, ends) => `${starts} to ${ends}`,
      guide: 'Running order',
      overnight: 'Between the days',
      after: 'Afterwards',
    },
  },
};
