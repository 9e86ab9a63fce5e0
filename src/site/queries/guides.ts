import { getCollection, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../core/locale/locale.ts';
import type { TwoDays } from '../../core/schemas/two-days.ts';
import { moduleRoutes } from './module-routes.ts';

/** How a session on a module runs in one language, if it is written. */
export const guideFile = async (locale: Locale, moduleId: string): Promise<CollectionEntry<'guides'> | undefined> =>
  (await getCollection('guides')).find(({ id }) => id === `${locale}/${moduleId}`);

/** One route for each guide. */
export const guideRoutes = () =>
  moduleRoutes('guide', 'guide', async (locale, { id }) => {
    const file = await guideFile(locale, id);
    return file && { file };
  });

/** How the course goes in two days, if that is written. */
export const getTwoDays = async (): Promise<TwoDays | undefined> => (await getCollection('twoDays'))[0]?.data;
