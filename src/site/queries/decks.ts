import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { modulePages } from '../../core/course/address.ts';
import { locales, type Locale } from '../../core/locale/locale.ts';
import { getCourse } from './course.ts';

/** The slides of a module in one language, if they are written. */
export const deckFile = async (locale: Locale, moduleId: string): Promise<CollectionEntry<'decks'> | undefined> =>
  (await getCollection('decks')).find(({ id }) => id === `${locale}/${moduleId}`);

/** The slides on which presenting is tried out. */
export const rehearsalFile = async (locale: Locale): Promise<CollectionEntry<'rehearsal'>> => (await getEntry('rehearsal', locale))!;

/** One route for each deck. */
export async function deckRoutes() {
  const modules = (await getCourse()).modules;
  const routes = await Promise.all(
    locales.flatMap((locale) =>
      modules.map(async (module) => {
        const file = await deckFile(locale, module.id);
        return file
          ? [{ params: { locale, module: module.slug[locale], deck: modulePages.slides[locale] }, props: { locale, module, file } }]
          : [];
      }),
    ),
  );
  return routes.flat();
}
