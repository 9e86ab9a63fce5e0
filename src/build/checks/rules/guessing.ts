import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Item } from '../../../core/quiz/item.ts';
import type { Read } from '../course-files.ts';
import { decisionsOf } from '../decisions.ts';
import { fare, type Fared } from '../guesses.ts';
import { languages } from '../language-names.ts';
import { writtenModules, type WrittenModule } from '../modules.ts';
import type { Rule } from '../rule.ts';

/** Standard deviations above chance; chance itself gets so far about once in 160 tries. */
const most = 2.5;

/** Who knows tests but not the lesson does no better than chance, in a module and in all, whatever look of the options they go by. */
export const guessing: Rule = {
  id: 'guessing',
  *check(course) {
    for (const { name, place, items } of withAll(writtenModules(course))) {
      for (const [guess, fared] of aheadOfChance(items)) {
        const { right, chance, caught } = fared[0]!;
        yield {
          ...place,
          what: `Guessing ${guess} is right ${right.toFixed(0)} times in ${name} in ${fared.map(({ locale }) => languages[locale]).join(' and ')}; chance is right ${chance.toFixed(0)} times`,
          mend: `Let this look fall on wrong options too: ${caught.join(', ')}`,
        };
      }
    }
  },
};

interface Group extends Pick<WrittenModule, 'place' | 'items'> {
  readonly name: string;
}

/** Each module, and all of them together: what is a little ahead everywhere shows in the sum alone. */
function withAll(modules: readonly WrittenModule[]): Group[] {
  const each = modules.map(({ id, place, items }) => ({ name: `"${id}"`, place, items }));
  return each.length < 2 ? each : [...each, { name: 'the whole course', place: each[0]!.place, items: each.flatMap(({ items }) => items) }];
}

/** The ways of guessing that fare too well, each with the languages in which they do. */
function aheadOfChance(items: readonly Read<Item>[]): Map<string, (Fared & { locale: Locale })[]> {
  const fared = locales.flatMap((locale) =>
    fare(items.flatMap(({ data }) => decisionsOf(data, locale))).map((each) => ({ ...each, locale })),
  );
  return Map.groupBy(
    fared.filter(({ right, chance, deviation }) => right - chance > most * deviation),
    ({ guess }) => guess,
  );
}
