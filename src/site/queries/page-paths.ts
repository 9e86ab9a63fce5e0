import { homePath, lessonPath, modulePagePath, modulePath, pagePath, type SitePage, sitePages } from '../../core/course/address.ts';
import { isOpen, writtenLessons } from '../../core/course/course.ts';
import { locales, type Locale, type Localized } from '../../core/locale/locale.ts';
import { getCourse } from './course.ts';
import { modulePagesOf } from './module-pages.ts';

const inBoth = (path: (locale: Locale) => string): Localized<string> => ({ de: path('de'), en: path('en') });

/** Every page worth finding, in each language, with its path in both. The page for lost connections is of no use to a search engine. */
export async function getPagePaths(): Promise<{ locale: Locale; paths: Localized<string> }[]> {
  const course = await getCourse();
  const modules = course.modules.filter(isOpen);
  const derived = await Promise.all(modules.map(async (module) => (await modulePagesOf('de', module)).map((page) => ({ module, page }))));
  const lessons = modules.flatMap((module) => writtenLessons(module).map((lesson) => ({ module, lesson })));
  const pages = (Object.keys(sitePages) as SitePage[]).filter((page) => page !== 'offline');
  const all = [
    inBoth(homePath),
    ...modules.map((module) => inBoth((locale) => modulePath(locale, module))),
    ...lessons.map(({ module, lesson }) => inBoth((locale) => lessonPath(locale, module, lesson))),
    ...derived.flat().map(({ module, page }) => inBoth((locale) => modulePagePath(locale, module, page))),
    ...pages.map((page) => inBoth((locale) => pagePath(locale, page))),
  ];
  return locales.flatMap((locale) => all.map((paths) => ({ locale, paths })));
}
