import type { Localized } from '../../core/locale/locale.ts';

interface LookingBackWords {
  rating: {
    title: string;
    lead: string;
    questions: readonly { name: 'use' | 'confidence'; question: string; low: string; high: string }[];
    keep: string;
    missing: string;
    kept: string;
    unkept: string;
    declined: string;
  };
  /** On the home page, in the place of the line above the headline, once it is due. */
  due: string;
}

/** What asks learners to look back: after a module, and after thirty days. */
export const lookingBackWords: Localized<LookingBackWords> = {
  de: {
    rating: {
      title: 'Zwei Fragen zum Modul',
      lead: 'Freiwillig. Ihre Antworten bleiben auf diesem Gerät.',
      questions: [
        { name: 'use', question: 'Wie viel davon werden Sie anwenden?', low: 'nichts', high: 'sehr viel' },
        { name: 'confidence', question: 'Wie sicher fühlen Sie sich dabei?', low: 'gar nicht', high: 'sehr sicher' },
      ],
      keep: 'Antworten festhalten',
      missing: 'Wählen Sie bei beiden Fragen eine Zahl.',
      kept: 'Festgehalten. Sie können die Antworten jederzeit ändern.',
      unkept: 'Ihr Browser speichert hier nichts. Die Antworten gelten, bis Sie die Seite schließen.',
      declined: 'Gespeichert wird nichts, wie Sie es wünschen. Die Antworten gelten, bis Sie die Seite schließen.',
    },
    due: 'Ein Monat ist um: kurz zurückblicken',
  },
  en: {
    rating: {
      title: 'Two questions about the module',
      lead: 'Only if you like. Your answers stay on this device.',
      questions: [
        { name: 'use', question: 'How much of it will you use?', low: 'nothing', high: 'a great deal' },
        { name: 'confidence', question: 'How confident do you feel about it?', low: 'not at all', high: 'very' },
      ],
      keep: 'Keep these answers',
      missing: 'Choose a number for both questions.',
      kept: 'Kept. You can change the answers at any time.',
      unkept: 'Your browser stores nothing here. The answers last until you close the page.',
      declined: 'Nothing is saved, as you asked. The answers last until you close the page.',
    },
    due: 'A month has passed: take a short look back',
  },
};
