import type { Command } from '../../core/deck/commands.ts';
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
  presenting: PresentingWords;
}

/** `{n}`, `{all}` and `{title}` are filled in while presenting. */
interface PresentingWords {
  slide: string;
  dark: string;
  failed: string;
  bar: string;
  /** On the buttons. */
  commands: Record<Exclude<Command, 'first' | 'last'>, string>;
  keys: { title: string; key: string; does: string; close: string; rows: readonly (readonly [keys: string, does: string])[] };
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
    presenting: {
      slide: 'Folie {n} von {all}: {title}',
      dark: 'Die Wand ist schwarz. Jede Taste bringt die Folie zurück.',
      failed: 'Das Präsentieren ließ sich nicht laden. Die Folien stehen hier zum Lesen.',
      bar: 'Präsentation steuern',
      commands: {
        back: 'Zurück',
        forward: 'Weiter',
        overview: 'Übersicht',
        dark: 'Schwarz',
        pointer: 'Zeiger',
        drawing: 'Stift',
        'full-screen': 'Vollbild',
        presenter: 'Sprecheransicht',
        keys: 'Tasten',
        end: 'Beenden',
      },
      keys: {
        title: 'Tasten',
        key: 'Taste',
        does: 'Wirkung',
        close: 'Schließen',
        rows: [
          ['→ ↓ Leertaste Bild↓ Enter N', 'weiter'],
          ['← ↑ Rücktaste Bild↑ P', 'zurück'],
          ['Pos1', 'erste Folie'],
          ['Ende', 'letzte Folie'],
          ['1 … 9, dann Enter', 'zur Folie mit dieser Nummer'],
          ['O', 'Übersicht; Pfeile und Enter wählen'],
          ['B .', 'schwarz; jede Taste bringt die Folie zurück'],
          ['L', 'Zeiger, der der Maus folgt'],
          ['D', 'Stift; die nächste Folie ist wieder leer'],
          ['F', 'Vollbild'],
          ['S', 'Sprecheransicht'],
          ['?', 'diese Liste'],
          ['Esc', 'schließt, was offen ist, dann die Präsentation'],
        ],
      },
    },
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
    presenting: {
      slide: 'Slide {n} of {all}: {title}',
      dark: 'The wall is black. Any key brings the slide back.',
      failed: 'The present mode could not be loaded. The slides are here to read.',
      bar: 'Control the presentation',
      commands: {
        back: 'Back',
        forward: 'Forward',
        overview: 'Overview',
        dark: 'Black',
        pointer: 'Pointer',
        drawing: 'Pen',
        'full-screen': 'Full screen',
        presenter: 'Presenter view',
        keys: 'Keys',
        end: 'End',
      },
      keys: {
        title: 'Keys',
        key: 'Key',
        does: 'What it does',
        close: 'Close',
        rows: [
          ['→ ↓ Space Page↓ Enter N', 'forward'],
          ['← ↑ Backspace Page↑ P', 'back'],
          ['Home', 'first slide'],
          ['End', 'last slide'],
          ['1 … 9, then Enter', 'to the slide with this number'],
          ['O', 'overview; arrows and Enter choose'],
          ['B .', 'black; any key brings the slide back'],
          ['L', 'pointer that follows the mouse'],
          ['D', 'pen; the next slide is clean again'],
          ['F', 'full screen'],
          ['S', 'presenter view'],
          ['?', 'this list'],
          ['Esc', 'closes what is open, then the presentation'],
        ],
      },
    },
  },
};
