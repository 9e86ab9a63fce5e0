import type { Localized } from '../../core/locale/locale.ts';

interface DeckWords {
  label: (module: number) => string;
  /** On the page of the module. */
  link: string;
  lede: string;
  extent: (slides: number, minutes: number) => string;
  description: (module: string) => string;
  goals: string;
  material: string;
  plan: string;
  slides: string;
  notes: (minutes: number) => string;
  parts: { aim: string; say: string; ask: string; watch: string };
  polls: { opinion: string; estimate: string; open: string };
  answer: string;
  present: string;
}

/** Words of the slides of a module. */
export const deckWords: Localized<DeckWords> = {
  de: {
    label: (module) => `Modul ${module}, Folien`,
    link: 'Folien für Trainer',
    lede: 'Folien für den Raum, darunter, was Sie dazu sagen. Zum Lesen, zum Drucken und zum Präsentieren ohne Netz.',
    extent: (slides, minutes) => `${slides} Folien, ${minutes} Minuten`,
    description: (module) => `Folien und Notizen für ein Training zum Modul „${module}“.`,
    goals: 'Am Ende',
    material: 'Das liegt bereit',
    plan: 'Ablauf',
    slides: 'Folien',
    notes: (minutes) => (minutes === 1 ? 'Notizen, 1 Minute' : `Notizen, ${minutes} Minuten`),
    parts: { aim: 'Ziel', say: 'Sagen', ask: 'Fragen', watch: 'Achten auf' },
    polls: { opinion: 'Abstimmung', estimate: 'Schätzen Sie', open: 'Frage an die Runde' },
    answer: 'Antwort',
    present: 'Präsentieren',
  },
  en: {
    label: (module) => `Module ${module}, slides`,
    link: 'Slides for trainers',
    lede: 'Slides for the room, and below them what you say. To read, to print, and to present without a network.',
    extent: (slides, minutes) => `${slides} slides, ${minutes} minutes`,
    description: (module) => `Slides and notes for a training on the module “${module}”.`,
    goals: 'At the end',
    material: 'Have ready',
    plan: 'Running order',
    slides: 'Slides',
    notes: (minutes) => (minutes === 1 ? 'Notes, 1 minute' : `Notes, ${minutes} minutes`),
    parts: { aim: 'Aim', say: 'Say', ask: 'Ask', watch: 'Watch for' },
    polls: { opinion: 'Vote', estimate: 'Have a guess', open: 'Question for the room' },
    answer: 'Answer',
    present: 'Present',
  },
};
