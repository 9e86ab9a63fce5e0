import { builtFiles } from '../../src/build/built-files.ts';

/** Every page of the build under test, as paths below the course's root. */
export const pages: readonly string[] = (await builtFiles('dist')).filter((file) => file.endsWith('.html'));

/** Pages of one language. */
export const pagesIn = (locale: 'de' | 'en'): string[] => pages.filter((page) => page.startsWith(`${locale}/`));

/** One page of each type, in German: enough where the type decides and not the words. */
export const pageTypes = {
  root: 'index.html',
  home: 'de/index.html',
  paths: 'de/wege.html',
  deck: 'de/marketing-ist-chefsache/folien.html',
  blanks: 'de/marketing-ist-chefsache/boegen.html',
  handout: 'de/marketing-ist-chefsache/handout.html',
  module: 'de/marketing-ist-chefsache/index.html',
  lesson: 'de/marketing-ist-chefsache/mehr-als-werbung.html',
  glossary: 'de/glossar.html',
  sources: 'de/quellen.html',
  search: 'de/suche.html',
  practise: 'de/ueben.html',
  data: 'de/meine-daten.html',
  certificate: 'de/teilnahmebestaetigung.html',
  verify: 'de/bestaetigung-pruefen.html',
  placement: 'de/einstufungstest.html',
  moduleCheck: 'de/marketing-ist-chefsache/modul-check.html',
  about: 'de/ueber-den-kurs.html',
  imprint: 'de/impressum.html',
  offline: 'de/ohne-netz.html',
  notFound: '404.html',
} as const;

/** Lesson pages of module 1. */
export const lessons: readonly string[] = pages.filter((page) =>
  /^de\/marketing-ist-chefsache\/(?!index|modul-check|handout|folien|boegen)/.test(page),
);

/** Every lesson page, in both languages. */
export const everyLesson: readonly string[] = pages.filter((page) =>
  /^(de|en)\/[^/]+\/(?!index|modul-check|module-check|handout|folien|slides|boegen|blanks)/.test(page),
);
