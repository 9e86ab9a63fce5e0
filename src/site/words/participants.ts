import type { Localized } from '../../core/locale/locale.ts';

interface ParticipantsWords {
  /** On the page of the module. */
  link: string;
  label: (module: number) => string;
  lede: string;
  print: string;
  description: (module: string) => string;
  /** Beside the code that leads to a lesson. */
  code: (address: string) => string;
  toLesson: string;
  exercises: string;
  exercisesLead: string;
  question: (number: number) => string;
  solutions: string;
  showSolutions: string;
  goOnAt: (point: number) => string;
  calculate: string;
}

/** Words of a module's handout for the participants of a training. */
export const participantsWords: Localized<ParticipantsWords> = {
  de: {
    link: 'Unterlage für Teilnehmende drucken',
    label: (module) => `Modul ${module}, Unterlage für Teilnehmende`,
    lede: 'Was aus jeder Lektion bleibt, und alle Fragen als Übung auf Papier. Gedruckt wird, was offen ist: Die Lösungen am Ende kommen mit, wenn Sie sie aufklappen.',
    print: 'Drucken',
    description: (module) => `Merksätze, Abbildungen und Übungen zum Modul „${module}“, zum Drucken.`,
    code: (address) => `QR-Code mit der Adresse der Lektion: ${address}`,
    toLesson: 'Die ganze Lektion',
    exercises: 'Übungen',
    exercisesLead: 'Erst allein, dann zu zweit: Sagen Sie sich gegenseitig, warum.',
    question: (number) => `Frage ${number}`,
    solutions: 'Lösungen',
    showSolutions: 'Lösungen zeigen',
    goOnAt: (point) => `weiter bei ${point}`,
    calculate: 'Platz zum Rechnen',
  },
  en: {
    link: 'Print the handout for participants',
    label: (module) => `Module ${module}, handout for participants`,
    lede: 'What to keep from each lesson, and all questions as exercises on paper. Only what is open gets printed: open the solutions at the end to print them too.',
    print: 'Print',
    description: (module) => `Takeaways, figures and exercises of the module “${module}”, for printing.`,
    code: (address) => `QR code with the address of the lesson: ${address}`,
    toLesson: 'The whole lesson',
    exercises: 'Exercises',
    exercisesLead: 'On your own first, then in pairs: tell each other why.',
    question: (number) => `Question ${number}`,
    solutions: 'Solutions',
    showSolutions: 'Show the solutions',
    goOnAt: (point) => `go on at ${point}`,
    calculate: 'Room to work it out',
  },
};
