import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Locale } from '../../core/locale/locale.ts';
import { moduleRoutes } from './module-routes.ts';

/** The slides of a module in one language, if they are written. */
export const deckFile = async (locale: Locale, moduleId: string): Promise<CollectionEntry<'decks'> | undefined> =>
  (await getCollection('decks')).find(({ id }) => id === `${locale}/${moduleId}`);

/** The slides on which presenting is tried out. */
export const rehearsalFile = async (locale: Locale): Promise<CollectionEntry<'rehearsal'>> => (await getEntry('rehearsal', locale))!;

/** One route for each deck. */
export const deckRoutes = () =>
  moduleRoutes('deck', 'slides', async (locale, { id }) => {
    const file = await deckFile(locale, id);
    return file && { file };
  });
