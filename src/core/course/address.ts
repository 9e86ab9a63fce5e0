import type { Locale, Localized } from '../locale/locale.ts';
import type { Module, WrittenLesson } from './course.ts';

/** Pages beside the course itself, with their readable name in each language. */
export const sitePages = {
  paths: { de: 'wege', en: 'paths' },
  practise: { de: 'ueben', en: 'practise' },
  glossary: { de: 'glossar', en: 'glossary' },
  sources: { de: 'quellen', en: 'sources' },
  search: { de: 'suche', en: 'search' },
  placement: { de: 'einstufungstest', en: 'placement-test' },
  final: { de: 'abschlusstest', en: 'final-test' },
  certificate: { de: 'teilnahmebestaetigung', en: 'certificate' },
  verify: { de: 'bestaetigung-pruefen', en: 'verify-certificate' },
  twoDays: { de: 'zwei-tage', en: 'two-days' },
  trainers: { de: 'trainer', en: 'trainers' },
  answerCards: { de: 'antwortkarten', en: 'answer-cards' },
  about: { de: 'ueber-den-kurs', en: 'about' },
  imprint: { de: 'impressum', en: 'imprint' },
  privacy: { de: 'datenschutz', en: 'privacy' },
  accessibility: { de: 'barrierefreiheit', en: 'accessibility' },
  licences: { de: 'lizenzen', en: 'licences' },
  offline: { de: 'ohne-netz', en: 'offline' },
  data: { de: 'meine-daten', en: 'my-data' },
  sessions: { de: 'protokoll', en: 'session-log' },
  group: { de: 'gruppe', en: 'group' },
} as const;

export type SitePage = keyof typeof sitePages;

/** Addresses of pages, relative to the root of the course. Explicit `.html` files work in an LMS and from a disk. */
export const homePath = (locale: Locale): string => `${locale}/index.html`;

export const modulePath = (locale: Locale, module: Pick<Module, 'slug'>): string => `${locale}/${module.slug[locale]}/index.html`;

export const lessonPath = (locale: Locale, module: Pick<Module, 'slug'>, lesson: Pick<WrittenLesson, 'slug'>): string =>
  `${locale}/${module.slug[locale]}/${lesson.slug[locale]}.html`;

/** Pages of a module beside its lessons, and their slugs; no lesson can have one of these. */
export const modulePages = {
  check: { de: 'modul-check', en: 'module-check' },
  /** All lessons as one text for paper. */
  handout: { de: 'handout', en: 'handout' },
  /** What participants of a training take home: takeaways, figures, exercises. */
  participants: { de: 'teilnahme', en: 'participants' },
  slides: { de: 'folien', en: 'slides' },
  /** How a session runs, for trainers. */
  guide: { de: 'ablauf', en: 'run-of-show' },
  /** Sheets of paper for the exercises of a session. */
  blanks: { de: 'boegen', en: 'blanks' },
} as const satisfies Record<string, Localized<string>>;

export type ModulePage = keyof typeof modulePages;

export const modulePagePath = (locale: Locale, module: Pick<Module, 'slug'>, page: ModulePage): string =>
  `${locale}/${module.slug[locale]}/${modulePages[page][locale]}.html`;

/** Slides to try out how presenting works. They stand beside the course, but on the route of the pages there they would lend them all their styles. */
export const rehearsalSlug: Localized<string> = { de: 'probe', en: 'rehearsal' };

export const rehearsalPath = (locale: Locale): string => `${locale}/${rehearsalSlug[locale]}.html`;

/** The course as data, for pages about the learner's record. */
export const cataloguePath = (locale: Locale): string => `${locale}/catalogue.json`;

/** Questions that only tests ask, as data; no page shows them before they are answered. */
export const testQuestionsPath = (locale: Locale): string => `${locale}/test-questions.json`;

/** The questions of a lesson as data, beside its page. */
export const questionsPath = (locale: Locale, module: Module, lesson: WrittenLesson): string =>
  lessonPath(locale, module, lesson).replace(/html$/, 'json');

export const pagePath = (locale: Locale, page: SitePage): string => `${locale}/${sitePages[page][locale]}.html`;

/** A term's anchor in the glossary. The prefix keeps terms such as "Content" apart from the page's own ids. */
export const termAnchor = (id: string): string => `term-${id}`;

export const termPath = (locale: Locale, id: string): string => `${pagePath(locale, 'glossary')}#${termAnchor(id)}`;

/** The anchor of the place in a lesson that clears a widespread belief, by the belief's code. */
export const clearsAnchor = (code: string): string => `clears-${code}`;

export const clearsPath = (locale: Locale, module: Pick<Module, 'slug'>, lesson: Pick<WrittenLesson, 'slug'>, code: string): string =>
  `${lessonPath(locale, module, lesson)}#${clearsAnchor(code)}`;

/** The way from a file of the course (path with forward slashes, relative to the root) back to the root: `./`, `../`, `../../` … */
export function wayToRoot(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}
