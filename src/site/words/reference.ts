import type { Localized } from '../../core/locale/locale.ts';
import type { Source } from '../../core/schemas/source.ts';

interface ReferenceWords {
  search: { title: string; label: string; lead: string; noScript: string; allTerms: string };
  glossary: {
    lead: (terms: number) => string;
    letters: string;
    filter: string;
    /** What the filter reports; "#" stands for the count. */
    left: { none: string; one: string; many: string };
  };
  sources: {
    lead: (sources: number) => string;
    standing: Record<Source['status'], { word: string; meaning: string }>;
    toCome: string;
    toComeLead: string;
  };
}

/** The words of the pages to look things up: search, glossary, sources. */
export const referenceWords: Localized<ReferenceWords> = {
  de: {
    search: {
      title: 'Suche',
      label: 'Im Kurs suchen',
      lead: 'Lektionen, Begriffe, Module und Seiten, auch ohne Netz. Ein Wort genügt.',
      noScript: 'Die Suche selbst braucht JavaScript, das hier ausgeschaltet ist. Dafür stehen unten alle Lektionen und alle Begriffe.',
      allTerms: 'Alle Begriffe',
    },
    glossary: {
      lead: (terms) => `${terms} Begriffe, jeder in ein bis zwei Sätzen erklärt, mit der Lektion oder dem Modul, wo er eingeführt wird.`,
      letters: 'Buchstaben',
      filter: 'Begriffe filtern',
      left: { none: 'Kein Begriff passt.', one: '1 Begriff passt.', many: '{n} Begriffe passen.' },
    },
    sources: {
      lead: (sources) =>
        `${sources} Veröffentlichungen, auf die sich der Kurs stützt. Bei jeder steht, was er von ihr übernimmt und wie weit das trägt.`,
      standing: {
        confirmed: { word: 'geprüft', meaning: 'Wir haben die Aussage an der Veröffentlichung selbst nachgesehen.' },
        secondary: { word: 'aus zweiter Hand', meaning: 'Wir kennen die Aussage aus einer Zusammenfassung; genannt ist das Original.' },
        general: {
          word: 'Lehrbuchwissen',
          meaning: 'Die Aussage ist in Fach und Praxis verbreitet. Wir geben sie vorsichtig und ohne Zahlen wieder.',
        },
      },
      toCome: 'Für Lektionen, die noch entstehen',
      toComeLead: 'Diese Quellen gehören zu Lektionen, die gerade geschrieben werden.',
    },
  },
  en: {
    search: {
      title: 'Search',
      label: 'Search the course',
      lead: 'Lessons, terms, modules and pages, offline too. One word is enough.',
      noScript: 'The search itself needs JavaScript, which is switched off here. Instead, all lessons and all terms are listed below.',
      allTerms: 'All terms',
    },
    glossary: {
      lead: (terms) => `${terms} terms, each explained in a sentence or two, with the lesson or module that introduces it.`,
      letters: 'Letters',
      filter: 'Filter terms',
      left: { none: 'No term matches.', one: '1 term matches.', many: '{n} terms match.' },
    },
    sources: {
      lead: (sources) => `${sources} publications the course rests on. Each comes with what we take from it and how far that carries.`,
      standing: {
        confirmed: { word: 'checked', meaning: 'We looked the statement up in the publication itself.' },
        secondary: { word: 'second hand', meaning: 'We know the statement from a summary; the original is named.' },
        general: {
          word: 'textbook knowledge',
          meaning: 'The statement is common in the field and in practice. We repeat it with care and without figures.',
        },
      },
      toCome: 'For lessons still being written',
      toComeLead: 'These sources belong to lessons that are being written now.',
    },
  },
};
