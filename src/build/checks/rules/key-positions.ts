import { writtenModules } from '../modules.ts';
import { optionSets, type OptionSet } from '../option-sets.ts';
import type { Rule } from '../rule.ts';

/** Chi-square at p = .05 for two and three degrees of freedom: three and four positions. */
const critical: Record<number, number> = { 3: 5.991, 4: 7.815 };
const mostShare = 0.4;

/** Right options of single choices stand everywhere in a module: none of their places holds more than 40 %, or chance would do the same. */
export const keyPositions: Rule = {
  id: 'key-positions',
  *check(course) {
    for (const { id, place, items } of writtenModules(course)) {
      const sets = items.filter(({ data }) => data.kind === 'single').flatMap(optionSets);
      for (const [size, same] of Map.groupBy(sets, ({ options }) => options.length)) {
        const found = countsOf(same, size);
        const expected = same.length / size;
        const chi = found.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
        if (Math.max(...found) <= mostShare * same.length || chi <= (critical[size] ?? Infinity)) continue;
        yield {
          ...place,
          what: `The right one of ${size} options stands ${found.join(', ')} times in first to last place in "${id}"`,
          mend: 'Write some options in another order; the page shuffles them, paper and exports may not',
        };
      }
    }
  },
};

function countsOf(sets: readonly OptionSet[], size: number): number[] {
  const at = sets.map(({ options }) => options.findIndex(({ correct }) => correct));
  return Array.from({ length: size }, (_, index) => at.filter((each) => each === index).length);
}
