import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { builtFiles } from '../../src/build/built-files.ts';

/** Every page of the build under test, as paths below the course's root. */
export const pages: readonly string[] = (await builtFiles('dist')).filter((file) => file.endsWith('.html'));

/** Pages of one language. */
export const pagesIn = (locale: 'de' | 'en'): string[] => pages.filter((page) => page.startsWith(`${locale}/`));

/** The same page in the other language, as its language switch says. */
export function inOtherLanguage(page: string): string {
  const other = page.startsWith('de/') ? 'en' : 'de';
  const [, target = ''] = new RegExp(` href="([^"]+)"[^>]* hreflang="${other}"`).exec(readFileSync(`dist/${page}`, 'utf8')) ?? [];
  return join(dirname(page), target);
}

/** One page of each type, in German: enough where the type decides and not the words. */
export const pageTypes = {
  root: 'index.html',
  home: 'de/index.html',
  paths: 'de/wege.html',
  deck: 'de/marketing-ist-chefsache/folien.html',
  guide: 'de/marketing-ist-chefsache/ablauf.html',
  twoDays: 'de/zwei-tage.html',
  participants: 'de/marketing-ist-chefsache/teilnahme.html',
  blanks: 'de/marketing-ist-chefsache/boegen.html',
  handout: 'de/marketing-ist-chefsache/handout.html',
  module: 'de/marketing-ist-chefsache/index.html',
  lesson: 'de/marketing-ist-chefsache/mehr-als-werbung.html',
  glossary: 'de/glossar.html',
  sources: 'de/quellen.html',
  search: 'de/suche.html',
  practise: 'de/ueben.html',
  data: 'de/meine-daten.html',
  sessions: 'de/protokoll.html',
  group: 'de/gruppe.html',
  certificate: 'de/teilnahmebestaetigung.html',
  verify: 'de/bestaetigung-pruefen.html',
  placement: 'de/einstufungstest.html',
  moduleCheck: 'de/marketing-ist-chefsache/modul-check.html',
  trainers: 'de/trainer.html',
  answerCards: 'de/antwortkarten.html',
  about: 'de/ueber-den-kurs.html',
  imprint: 'de/impressum.html',
  offline: 'de/ohne-netz.html',
  notFound: '404.html',
} as const;

/** Every lesson page, in both languages: those whose questions lie beside them. */
export const everyLesson: readonly string[] = pages.filter((page) => existsSync(`dist/${page.replace(/html$/, 'json')}`));

/** Lesson pages of module 1, in German. */
export const lessons: readonly string[] = everyLesson.filter((page) => page.startsWith('de/marketing-ist-chefsache/'));

/** German pages and, for every second one, its English counterpart: enough for what hangs on tags, which are the same in both. */
export const takingTurns = (german: readonly string[]): string[] =>
  german.map((page, at) => (at % 2 === 0 || page === pageTypes.lesson ? page : inOtherLanguage(page)));

/** Each lesson once, in one of the languages. */
export const lessonsByTurns: readonly string[] = takingTurns(everyLesson.filter((page) => page.startsWith('de/')));
