import type { Localized } from '../../core/locale/locale.ts';

interface HandoutWords {
  /** On the page of the module. */
  link: string;
  label: (module: number) => string;
  lede: string;
  print: string;
  contents: string;
  description: (module: string) => string;
}

/** Words of a module's handout. */
export const handoutWords: Localized<HandoutWords> = {
  de: {
    link: 'Modul als Handout drucken',
    label: (module) => `Modul ${module}, Handout`,
    lede: 'Alle Lektionen des Moduls am Stück, zum Lesen auf Papier. Der Rand ist für Ihre Notizen. Die Fragen zum Selbst-Check stehen bei den Lektionen im Kurs.',
    print: 'Drucken',
    contents: 'Lektionen',
    description: (module) => `Alle Lektionen des Moduls „${module}“ am Stück, zum Drucken.`,
  },
  en: {
    link: 'Print the module as a handout',
    label: (module) => `Module ${module}, handout`,
    lede: 'All lessons of the module in one piece, for reading on paper. The margin is for your notes. The self-check questions are with the lessons in the course.',
    print: 'Print',
    contents: 'Lessons',
    description: (module) => `All lessons of the module “${module}” in one piece, for printing.`,
  },
};
