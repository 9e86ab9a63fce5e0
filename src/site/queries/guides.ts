import { getCollection, type CollectionEntry } from 'astro:content';
import { modulePages } from '../../core/course/address.ts';
import { locales, type Locale } from '../../core/locale/locale.ts';
import type { TwoDays } from '../../core/schemas/two-days.ts';
import { getCourse } from './course.ts';

/** How a session on a module runs in one language, if it is written. */
export const guideFile = async (locale: Locale, moduleId: string): Promise<CollectionEntry<'guides'> | undefined> =>
  (await getCollection('guides')).find(({ id }) => id === `${locale}/${moduleId}`);

/** One route for each guide. */
export async function guideRoutes() {
  const modules = (await getCourse()).modules;
  const routes = await Promise.all(
    locales.flatMap((locale) =>
      modules.map(async (module) => {
        const file = await guideFile(locale, module.id);
        return file
          ? [{ params: { locale, module: module.slug[locale], guide: modulePages.guide[locale] }, props: { locale, module, file } }]
          : [];
      }),
    ),
  );
  return routes.flat();
}

/** How the course goes in two days, if that is written. */
export const getTwoDays = async (): Promise<TwoDays | undefined> => (await getCollection('twoDays'))[0]?.data;
