import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Flaw } from '../finding.ts';
import { languages } from '../language-names.ts';
import { writtenModules, type WrittenModule } from '../modules.ts';
import { optionSets, type OptionSet } from '../option-sets.ts';
import type { Rule } from '../rule.ts';

const most = { ratio: 1.6, longestKeys: 0.35 };

/** Letters by which lengths may differ all the same: nobody sees more in "Ofen" and "Keller". */
const unseen = 12;

/** Length gives no answer away: options are about as long as each other, and the key is seldom the longest. */
export const optionLengths: Rule = {
  id: 'option-lengths',
  *check(course) {
    for (const set of course.quizzes.flatMap(({ items }) => items).flatMap(optionSets)) {
      for (const locale of locales) yield* uneven(set, locale);
    }
    for (const module of writtenModules(course)) {
      for (const locale of locales) yield* longKeys(module, locale);
    }
  },
};

const lengthsOf = ({ options }: OptionSet, locale: Locale): number[] => options.map(({ text }) => text[locale].length);

function* uneven(set: OptionSet, locale: Locale): Generator<Flaw> {
  const lengths = lengthsOf(set, locale);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest <= most.ratio * shortest || longest - shortest <= unseen) return;
  yield {
    ...set.item.at(...set.path, lengths.indexOf(longest), 'text', locale),
    what: `The longest option has ${longest} letters, the shortest ${shortest}; ${most.ratio} times as many is the most`,
    mend: 'Shorten this one or say more in the others, so that length gives nothing away',
  };
}

function* longKeys({ id, place, items }: WrittenModule, locale: Locale): Generator<Flaw> {
  const sets = items.filter(({ data }) => data.kind === 'single').flatMap(optionSets);
  const long = sets.filter((set) => {
    const lengths = lengthsOf(set, locale);
    const key = lengths[set.options.findIndex(({ correct }) => correct)];
    return lengths.every((length, index) => set.options[index]!.correct || length < key!);
  });
  if (long.length === 0 || long.length < most.longestKeys * sets.length) return;
  yield {
    ...place,
    what: `In ${long.length} of ${sets.length} single choices of "${id}" the right option is the longest in ${languages[locale]}; less than 35 % is the measure`,
    mend: `Shorten the right one or say more in a wrong one: ${long.map(({ item }) => item.data.id).join(', ')}`,
  };
}
