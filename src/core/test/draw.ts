import type { Catalogue, CatalogueItem } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import { shuffled } from '../quiz/shuffle.ts';
import type { Statement } from '../record/statement.ts';
import { historyOf, type History } from './history.ts';
import { plannedCount, sectionsOf, type Section } from './sections.ts';
import type { Test } from './test.ts';

/** How far a test reaches while the course is being written. */
export interface Reach {
  readonly asked: number;
  /** Questions the blueprint plans. */
  readonly of: number;
  /** Ids of the modules that questions come from, in the order of the course. */
  readonly modules: readonly string[];
}

export interface Draw {
  /** Ids of the items, in the order they are asked. */
  readonly items: readonly string[];
  readonly reach: Reach;
}

export interface Drawing {
  readonly catalogue: Catalogue;
  /** What the learner has done so far. */
  readonly statements: readonly Statement[];
  /** The same seed draws the same questions. */
  readonly seed: number;
  /** The learner's day. */
  readonly today: string;
  readonly calendar: Calendar;
}

type Rank = (item: CatalogueItem, taken: readonly CatalogueItem[]) => readonly number[];

function comesBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place]);
  return at >= 0 && one[at]! < other[at]!;
}

/** Takes the item with the smallest rank, over and over; what has been taken changes the ranks. */
function take(pool: readonly CatalogueItem[], count: number, before: readonly CatalogueItem[], rank: Rank): CatalogueItem[] {
  let left = pool;
  const taken = [...before];
  while (left.length > 0 && taken.length < before.length + count) {
    const best = left.reduce((one, other) => (comesBefore(rank(other, taken), rank(one, taken)) ? other : one));
    taken.push(best);
    left = left.filter((item) => item !== best);
  }
  return taken.slice(before.length);
}

/** Not what was answered today as long as there is something else; then what no test has asked yet; then spread over lessons, objectives and kinds. */
const spread =
  ({ today, tested }: History): Rank =>
  (item, taken) => [
    today.has(item.id) ? 1 : 0,
    tested.get(item.id) ?? 0,
    taken.filter(({ lesson }) => lesson === item.lesson).length,
    taken.filter(({ objective, lesson }) => objective === item.objective && lesson === item.lesson).length,
    taken.filter(({ kind }) => kind === item.kind).length,
  ];

/** Parallel forms of what this learner was asked in the placement test; of anything asked there, for those who did not take it. */
function pairedForms(pool: readonly CatalogueItem[], { placed, today }: History): CatalogueItem[] {
  const own = pool.filter(({ parallelOf }) => parallelOf !== undefined && placed.has(parallelOf));
  return (own.length > 0 ? own : pool.filter(({ parallelOf }) => parallelOf)).filter(({ id }) => !today.has(id));
}

function drawSection(section: Section, before: readonly CatalogueItem[], history: History, seed: number): CatalogueItem[] {
  const { count, paired } = section;
  const pool = shuffled(
    section.pool.filter(({ id }) => paired === 0 || !history.seen.has(id)),
    seed,
  );
  const rank = spread(history);
  const forms = paired > 0 ? take(pairedForms(pool, history), Math.min(paired, count), before, rank) : [];
  const others = pool.filter((item) => !forms.includes(item));
  const unpairedFirst: Rank = (item, taken) => {
    const [today, tested, ...rest] = rank(item, taken);
    return [today!, tested!, paired > 0 && item.parallelOf ? 1 : 0, ...rest];
  };
  return [...forms, ...take(others, count - forms.length, [...before, ...forms], unpairedFirst)];
}

/**
 * Draws the questions of a test by the blueprint from what is written today. Nothing comes that was answered earlier on the same
 * day as long as there are others, and nothing in the final test that stood in a placement test.
 */
export function drawTest(test: Test, { catalogue, statements, seed, today, calendar }: Drawing): Draw {
  const history = historyOf(statements, catalogue, today, calendar);
  const drawn = sectionsOf(catalogue, test, history.met).reduce<CatalogueItem[]>(
    (before, section) => [...before, ...drawSection(section, before, history, seed)],
    [],
  );
  const moduleOf = new Map(catalogue.lessons.map(({ id, module }) => [id, module]));
  const reached = new Set(drawn.map(({ lesson }) => moduleOf.get(lesson)));
  return {
    items: shuffled(drawn, seed).map(({ id }) => id),
    reach: {
      asked: drawn.length,
      of: plannedCount(catalogue, test),
      modules: catalogue.modules.map(({ id }) => id).filter((id) => reached.has(id)),
    },
  };
}
