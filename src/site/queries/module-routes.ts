import { modulePages, type ModulePage } from '../../core/course/address.ts';
import type { Module } from '../../core/course/course.ts';
import { locales, type Locale } from '../../core/locale/locale.ts';
import { getCourse } from './course.ts';

/**
 * The routes of a page that modules have: one in each language for every module that it is written for.
 * @param param The name of the page's file, without its brackets.
 * @param find What the page shows besides, as props; undefined where there is no such page.
 */
export async function moduleRoutes<Found extends object>(
  param: string,
  page: ModulePage,
  find: (locale: Locale, module: Module) => Promise<Found | undefined>,
) {
  const { modules } = await getCourse();
  const routes = await Promise.all(
    locales.flatMap((locale) =>
      modules.map(async (module) => {
        const found = await find(locale, module);
        const params = { locale, module: module.slug[locale], [param]: modulePages[page][locale] };
        return found ? [{ params, props: { locale, module, ...found } }] : [];
      }),
    ),
  );
  return routes.flat();
}
