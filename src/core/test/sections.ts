import type { Catalogue, CatalogueItem, CatalogueModule } from '../course/catalogue.ts';
import { isSelfJudged } from '../quiz/self-judged.ts';
import { checkedModule, type Test } from './test.ts';

/** A part of a test: so many questions out of a pool. */
export interface Section {
  readonly count: number;
  readonly pool: readonly CatalogueItem[];
  /** How many of them should be parallel forms of placement questions. */
  readonly paired: number;
}

type Use = CatalogueItem['use'][number];

/** What can be asked about some modules in a test; learners would be their own judges of free text, so a test has none. */
function poolFor({ lessons, items }: Catalogue, use: Use, modules: ReadonlySet<string>): CatalogueItem[] {
  const within = new Set(lessons.filter(({ module }) => modules.has(module)).map(({ id }) => id));
  return items.filter((item) => within.has(item.lesson) && item.use.includes(use) && !isSelfJudged(item));
}

/** How many questions the blueprint asks for, by module; a module check asks about the module itself and those before it. */
export function plannedCount({ tests, modules }: Catalogue, test: Test): number {
  const { current, earlier, first } = tests.moduleCheck;
  if (test === 'placement' || test === 'final') return Object.values(tests[test]).reduce((sum, count) => sum + count, 0);
  return modules.find(({ id }) => id === checkedModule(test))?.number === 1 ? first : current + earlier;
}

function checkSections(catalogue: Catalogue, module: CatalogueModule, met: ReadonlySet<string>): Section[] {
  const { current, earlier, first } = catalogue.tests.moduleCheck;
  const before = catalogue.modules.filter(({ id, number }) => number < module.number && met.has(id)).map(({ id }) => id);
  const own = poolFor(catalogue, 'module', new Set([module.id]));
  const others = poolFor(catalogue, 'module', new Set(before));
  const fromBefore = module.number === 1 ? 0 : Math.min(earlier, others.length);
  const total = module.number === 1 ? first : current + earlier;
  return [
    { count: total - fromBefore, pool: own, paired: 0 },
    { count: fromBefore, pool: others, paired: 0 },
  ];
}

/**
 * The parts of a test, as far as the course is written.
 * @param met modules the learner has done something in; a module check goes back to these alone.
 */
export function sectionsOf(catalogue: Catalogue, test: Test, met: ReadonlySet<string>): Section[] {
  const { tests, modules } = catalogue;
  if (test === 'placement' || test === 'final') {
    return modules.map(({ id }) => ({
      count: tests[test][id] ?? 0,
      pool: poolFor(catalogue, test, new Set([id])),
      paired: test === 'final' ? (tests.placement[id] ?? 0) : 0,
    }));
  }
  const module = modules.find(({ id }) => id === checkedModule(test));
  return module ? checkSections(catalogue, module, met) : [];
}
