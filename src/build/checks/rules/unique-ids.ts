import { modulePages, type ModulePage } from '../../../core/course/address.ts';
import { locales } from '../../../core/locale/locale.ts';
import type { CourseFiles } from '../course-files.ts';
import type { Place } from '../finding.ts';
import { givenIds } from '../ids.ts';
import { around } from '../ledger.ts';
import type { Rule } from '../rule.ts';

/** What a slug belongs to that no lesson can have. */
const owners: Readonly<Record<ModulePage, string>> = {
  check: 'check',
  handout: 'handout',
  participants: 'participants’ handout',
  slides: 'slides',
  guide: 'guide',
  blanks: 'exercise sheets',
};

/** No id is given twice within its kind, and no two pages of a language share an address. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  *check(course) {
    const first = new Map<string, Place>();
    const twice = new Set<string>();
    for (const { key, ...place } of [...givenIds(course), ...addresses(course)]) {
      const before = first.get(key);
      if (!before) first.set(key, place);
      else if (!around(key).some((whole) => twice.has(whole))) {
        twice.add(key);
        yield {
          ...place,
          what: `"${key}" is already there in ${before.file}, line ${before.line}`,
          mend: key.startsWith('address:') ? 'Give one of the two another slug' : 'Give the newer of the two another id',
        };
      }
    }
    for (const { front, locale } of course.lessons) {
      const slug = front?.data.slug;
      const page = (Object.keys(owners) as ModulePage[]).find((each) => modulePages[each][locale] === slug);
      const taken = slug === 'index' ? 'page' : page && owners[page];
      if (front && taken) {
        const what = `The address "${front.data.slug}" belongs to the ${taken} of the module`;
        yield { ...front.at('slug'), what, mend: 'Choose another slug' };
      }
    }
  },
};

function addresses({ spine, lessons }: CourseFiles): (Place & { key: string })[] {
  const modules = (spine?.data.modules ?? []).flatMap(({ slug }, index) =>
    locales.map((locale) => ({ key: `address:${locale}/${slug[locale]}`, ...spine!.at('modules', index, 'slug', locale) })),
  );
  const pages = lessons.flatMap(({ front, locale, moduleId }) =>
    front ? [{ key: `address:${locale}/${moduleId}/${front.data.slug}`, ...front.at('slug') }] : [],
  );
  return [...modules, ...pages];
}
