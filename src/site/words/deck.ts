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
  desk: {
    title: string;
    /** Whether another window shows the deck. */
    alone: string;
    others: string;
    oneWindow: string;
    notes: string;
    smaller: string;
    larger: string;
    time: {
      title: string;
      clock: string;
      elapsed: string;
      more: string;
      plan: string;
      part: (title: string, from: number, to: number) => string;
      /** Sentences the script chooses from; `{n}` is a number of minutes. */
      sentences: Record<
        `data-${'of' | 'begin' | 'pause' | 'go-on' | 'standing' | 'on-time' | 'late' | 'late-one' | 'early' | 'early-one'}`,
        string
      >;
    };
    next: string;
    nextStep: string;
    nextEnd: string;
    slides: string;
  };
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
        counting: 'Abstimmen',
        'full-screen': 'Vollbild',
        presenter: 'Sprecheransicht',
        keys: 'Tasten',
        end: 'Beenden',
      },
      desk: {
        title: 'Sprecheransicht',
        alone: 'Gerade ist kein Folienfenster offen. Ihr Platz bleibt erhalten.',
        others: 'Mit dem Folienfenster verbunden.',
        oneWindow: 'Alles in einem Fenster: oben die Folie, darunter die Notizen. Ein zweites Fenster ließ dieser Browser nicht zu.',
        notes: 'Notizen',
        smaller: 'Notizen kleiner',
        larger: 'Notizen größer',
        time: {
          title: 'Zeit',
          clock: 'Uhrzeit',
          elapsed: 'Verstrichene Zeit',
          more: '+5 Minuten',
          plan: 'Plan nach Abschnitten',
          part: (title, from, to) => `${title}, Minute ${from} bis ${to}`,
          sentences: {
            'data-of': 'von {n} Minuten',
            'data-begin': 'Zeit starten',
            'data-pause': 'Anhalten',
            'data-go-on': 'Weiterlaufen lassen',
            'data-standing': 'Die Zeit läuft noch nicht. Der Plan hat {n} Minuten.',
            'data-on-time': 'Sie liegen im Plan.',
            'data-late': '{n} Minuten hinter dem Plan.',
            'data-late-one': 'Eine Minute hinter dem Plan.',
            'data-early': '{n} Minuten vor dem Plan.',
            'data-early-one': 'Eine Minute vor dem Plan.',
          },
        },
        next: 'Als Nächstes:',
        nextStep: 'mehr auf dieser Folie',
        nextEnd: 'Das war die letzte Folie.',
        slides: 'Alle Folien',
      },
      keys: {
        title: 'Tasten',
        key: 'Taste',
        does: 'Wirkung',
        close: 'Schließen',
        rows: [
          ['Pfeil rechts oder ab, Leertaste, Bild ab, Enter, N', 'weiter'],
          ['Pfeil links oder auf, Rücktaste, Bild auf, P', 'zurück'],
          ['Pos1', 'erste Folie'],
          ['Ende', 'letzte Folie'],
          ['Ziffern, dann Enter', 'zur Folie mit dieser Nummer'],
          ['O', 'Übersicht; Pfeile und Enter wählen'],
          ['B oder Punkt', 'schwarz; jede Taste bringt die Folie zurück'],
          ['L', 'Zeiger, der der Maus folgt'],
          ['D', 'Stift; die nächste Folie ist wieder leer'],
          ['V', 'Abstimmung zählen, wo eine Folie fragt'],
          ['dabei 1 bis 9', 'eine Hand für A, B, C …'],
          ['dabei Rücktaste, Z, Strg Z', 'nimmt das Letzte zurück'],
          ['dabei H', 'verdeckt das Ergebnis und zeigt es wieder'],
          ['dabei R', 'zweite Abstimmung nach dem Gespräch, und zurück'],
          ['dabei T', 'eintippen: alle Hände auf einmal, Zahlen, Antworten'],
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
        counting: 'Vote',
        'full-screen': 'Full screen',
        presenter: 'Presenter view',
        keys: 'Keys',
        end: 'End',
      },
      desk: {
        title: 'Presenter view',
        alone: 'No window with the slides is open just now. Your place is kept.',
        others: 'Connected to the window with the slides.',
        oneWindow: 'All in one window: the slide above, the notes below. This browser did not allow a second window.',
        notes: 'Notes',
        smaller: 'Smaller notes',
        larger: 'Larger notes',
        time: {
          title: 'Time',
          clock: 'Time of day',
          elapsed: 'Time elapsed',
          more: '+5 minutes',
          plan: 'Plan by sections',
          part: (title, from, to) => `${title}, minutes ${from} to ${to}`,
          sentences: {
            'data-of': 'of {n} minutes',
            'data-begin': 'Start the timer',
            'data-pause': 'Pause',
            'data-go-on': 'Go on',
            'data-standing': 'The timer is not running yet. The plan has {n} minutes.',
            'data-on-time': 'You are on time.',
            'data-late': '{n} minutes behind the plan.',
            'data-late-one': 'One minute behind the plan.',
            'data-early': '{n} minutes ahead of the plan.',
            'data-early-one': 'One minute ahead of the plan.',
          },
        },
        next: 'Next:',
        nextStep: 'more on this slide',
        nextEnd: 'That was the last slide.',
        slides: 'All slides',
      },
      keys: {
        title: 'Keys',
        key: 'Key',
        does: 'What it does',
        close: 'Close',
        rows: [
          ['Right, Down, Space, Page Down, Enter, N', 'forward'],
          ['Left, Up, Backspace, Page Up, P', 'back'],
          ['Home', 'first slide'],
          ['End', 'last slide'],
          ['Digits, then Enter', 'to the slide with this number'],
          ['O', 'overview; arrows and Enter choose'],
          ['B or full stop', 'black; any key brings the slide back'],
          ['L', 'pointer that follows the mouse'],
          ['D', 'pen; the next slide is clean again'],
          ['V', 'count a vote, where a slide asks'],
          ['then 1 to 9', 'one hand for A, B, C …'],
          ['then Backspace, Z, Ctrl Z', 'takes back the last entry'],
          ['then H', 'covers the result, and shows it again'],
          ['then R', 'second vote after the discussion, and back'],
          ['then T', 'type: all hands at once, numbers, answers'],
          ['F', 'full screen'],
          ['S', 'presenter view'],
          ['?', 'this list'],
          ['Esc', 'closes what is open, then the presentation'],
        ],
      },
    },
  },
};
