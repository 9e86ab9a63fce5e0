import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../../core/locale/locale.ts';
import type { Licence } from '../../core/schemas/licence.ts';

/** Pages that are running text. What the course says of itself belongs to the course; the rest to the program and its operator. */
export type TextPageId = 'about' | 'imprint' | 'privacy' | 'accessibility' | 'licences';

/** @throws when the text is missing in this language. */
export async function getTextPage(page: TextPageId, locale: Locale) {
  const entry = page === 'about' ? await getEntry('about', locale) : await getEntry('texts', `${locale}/${page}`);
  if (!entry) {
    const file = page === 'about' ? `about/${locale}.mdx of the course` : `src/site/texts/${locale}/${page}.mdx`;
    throw new Error(`The page "${page}" has no text in "${locale}". Write ${file}.`);
  }
  return entry;
}

/** Every work of others that the pages bring along. */
export const allLicences = async (): Promise<Licence[]> => (await getCollection('licences')).map((entry) => entry.data);
