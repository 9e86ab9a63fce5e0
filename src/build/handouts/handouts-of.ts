import { posix } from 'node:path';
import { modulePages } from '../../core/course/address.ts';
import type { CatalogueModule } from '../../core/course/catalogue.ts';
import type { Locale, Localized } from '../../core/locale/locale.ts';

/** A page of the built course, and the file it is printed into. */
export interface Handout {
  /** Relative to the course's root. With a fragment, the part of the page it names is unfolded. */
  readonly page: string;
  /** Relative to the folder of the handouts. */
  readonly file: string;
}

/** What is printed for each module, where it has such a page. */
const kinds: readonly { readonly slug: Localized<string>; readonly part?: string; readonly name: Localized<string> }[] = [
  { slug: modulePages.participants, name: { de: 'teilnahme', en: 'participants' } },
  { slug: modulePages.participants, part: '#solutions', name: { de: 'teilnahme-mit-loesungen', en: 'participants-with-solutions' } },
  { slug: modulePages.slides, name: { de: 'folien-mit-notizen', en: 'slides-with-notes' } },
  { slug: modulePages.blanks, name: { de: 'boegen', en: 'blanks' } },
];

/** The handouts of one language, in the order of the modules; their names sort like that, too. */
export function handoutsOf(
  locale: Locale,
  modules: readonly Pick<CatalogueModule, 'number' | 'path'>[],
  pages: ReadonlySet<string>,
): Handout[] {
  return modules.flatMap(({ number, path }) => {
    const folder = posix.dirname(path);
    return kinds.flatMap(({ slug, part = '', name }) => {
      const page = `${folder}/${slug[locale]}.html`;
      const file = `${locale}/${number}-${posix.basename(folder)}-${name[locale]}.pdf`;
      return pages.has(page) ? [{ page: page + part, file }] : [];
    });
  });
}
