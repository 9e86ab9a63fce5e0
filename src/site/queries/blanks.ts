import { getCollection } from 'astro:content';
import { modulePages } from '../../core/course/address.ts';
import { locales } from '../../core/locale/locale.ts';
import type { Blank } from '../../core/schemas/blank.ts';
import { getCourse } from './course.ts';

export interface NamedBlank extends Blank {
  readonly id: string;
}

/** The exercise sheets of a module in their order; none where nobody wrote any. */
export const blanksOf = async (moduleId: string): Promise<NamedBlank[]> =>
  (await getCollection('blanks'))
    .filter(({ data }) => data.module === moduleId)
    .map(({ id, data }) => ({ ...data, id }))
    .toSorted((a, b) => a.number - b.number);

/** One route for each module with sheets, in each language. */
export async function blankRoutes() {
  const modules = (await getCourse()).modules;
  const routes = await Promise.all(
    modules.map(async (module) => {
      const blanks = await blanksOf(module.id);
      if (blanks.length === 0) return [];
      return locales.map((locale) => ({
        params: { locale, module: module.slug[locale], blanks: modulePages.blanks[locale] },
        props: { locale, module, blanks },
      }));
    }),
  );
  return routes.flat();
}
