import type { Item } from '../../../core/quiz/item.ts';
import type { ModuleEntry } from '../../../core/schemas/course.ts';
import type { Tests } from '../../../core/schemas/tests.ts';
import { counted } from '../counted.ts';
import type { Path } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { quizzesOf } from '../modules.ts';
import type { Rule } from '../rule.ts';

/** What one test draws from one place. */
interface Draw {
  readonly test: string;
  readonly use: Item['use'][number];
  readonly needed: number;
  /** Where the blueprint says so. */
  readonly path: Path;
  readonly from: string;
  readonly pool: readonly Item[] | undefined;
}

/** Modules that are written hold the questions that the blueprint draws from them, and the tests ask in several ways. */
export const testPool: Rule = {
  id: 'test-pool',
  *check(course) {
    const { spine, tests } = course;
    if (!spine || !tests) return;
    const pools = spine.data.modules.map((module) => quizzesOf(course, module)?.flatMap(({ items }) => items.map(({ data }) => data)));
    for (const draw of drawsOf(tests.data, spine.data.modules, pools)) {
      const found = draw.pool?.filter(({ kind, use }) => kind !== 'freetext' && use.includes(draw.use)).length ?? draw.needed;
      if (found < draw.needed)
        yield {
          ...tests.at(...draw.path),
          what: `${draw.test} draws ${counted(draw.needed, 'question')} from ${draw.from}, and ${found} can be drawn there`,
          mend: `Write ${draw.needed - found} more with "${draw.use}" in their use (free text does not count), or draw fewer`,
        };
    }
    if (pools.every((pool) => pool !== undefined)) yield* enoughKinds(pools.flat(), tests.at());
  },
};

function drawsOf({ moduleCheck, ...tests }: Tests, modules: readonly ModuleEntry[], pools: readonly (Item[] | undefined)[]): Draw[] {
  return modules.flatMap(({ id }, index): Draw[] => {
    const pool = pools[index];
    const before = pools.slice(0, index);
    const whole = (['placement', 'final'] as const).map((use) => ({
      test: `The ${use} test`,
      use,
      needed: tests[use][id] ?? 0,
      path: [use, id],
      from: `"${id}"`,
      pool,
    }));
    if (moduleCheck.none.includes(id)) return whole;
    const check = { test: 'A module check', use: 'module' } as const;
    const share = index === 0 ? 'first' : 'current';
    return [
      ...whole,
      { ...check, needed: moduleCheck[share], path: ['moduleCheck', share], from: `"${id}"`, pool },
      {
        ...check,
        needed: index === 0 ? 0 : moduleCheck.earlier,
        path: ['moduleCheck', 'earlier'],
        from: `the modules before "${id}"`,
        pool: before.every((each) => each !== undefined) ? before.flat() : undefined,
      },
    ];
  });
}

/** A test of few kinds would measure how well somebody answers those. */
const leastKinds = 5;

function* enoughKinds(items: readonly Item[], place: Pick<Flaw, 'file' | 'line' | 'column'>): Generator<Flaw> {
  const asked = items.filter(({ use }) => use.includes('placement') || use.includes('final'));
  const kinds = [...new Set(asked.map(({ kind }) => kind))].toSorted();
  if (kinds.length < leastKinds)
    yield {
      ...place,
      what: `The tests know ${counted(kinds.length, 'kind')} of question (${kinds.join(', ')}); ${leastKinds} is the least`,
      mend: 'Write a pair of another kind',
    };
}
