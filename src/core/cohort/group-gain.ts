import type { Catalogue, CatalogueModule } from '../course/catalogue.ts';
import type { TestRow } from '../schemas/result-row.ts';
import { partWon } from '../test/gain.ts';
import type { PersonResults } from './read-results.ts';

/** Mean shares of the marks, whole percents, each person counting the same. */
export interface Mean {
  readonly people: number;
  readonly percent: number;
}

export interface Comparison {
  readonly people: number;
  /** Whole percents. */
  readonly before: number;
  readonly after: number;
}

export interface ModuleGain {
  readonly module: CatalogueModule;
  /** The first placement test and the latest final test of all who handed one in. */
  readonly placement: Mean | undefined;
  readonly final: Mean | undefined;
  /** Over the questions asked in both tests, for those who did both. */
  readonly both: Comparison | undefined;
}

export interface GroupGain {
  readonly modules: readonly ModuleGain[];
  readonly overall: Comparison | undefined;
  /** Of what the group was missing before, the part that has been won; undefined where little was left to gain. */
  readonly won: number | undefined;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function meanOf(rows: readonly TestRow[], when: 'first' | 'latest'): Mean | undefined {
  return rows.length === 0 ? undefined : { people: rows.length, percent: Math.round(mean(rows.map((row) => row[when]))) };
}

/** In one person's comparison a module counts by the questions asked in both tests. */
function personShare(rows: readonly TestRow[], when: 'first' | 'latest'): number {
  return rows.reduce((sum, row) => sum + row[when] * row.tries, 0) / rows.reduce((sum, { tries }) => sum + tries, 0);
}

/** What the tests came to in the modules somebody was tested in, and what has been gained from the first test to the last. */
export function groupGain(people: readonly PersonResults[], { modules, tests }: Catalogue): GroupGain {
  const compared = people.map((person) => person.tests.filter(({ kind, tries }) => kind === 'comparison' && tries > 0));
  const both = compared.filter((rows) => rows.length > 0);
  const [before, after] = (['first', 'latest'] as const).map((when) => mean(both.map((rows) => personShare(rows, when))));
  const won = both.length === 0 ? undefined : partWon(before! / 100, after! / 100, tests.gainCeiling);
  return {
    modules: modules.flatMap((module): ModuleGain[] => {
      const rows = people.flatMap((person) => person.tests.filter(({ placeId }) => placeId === module.id));
      const of = (kind: TestRow['kind']) => rows.filter((row) => row.kind === kind);
      const [was, is] = [meanOf(of('comparison'), 'first'), meanOf(of('comparison'), 'latest')];
      const gain = {
        module,
        placement: meanOf(of('placement'), 'first'),
        final: meanOf(of('final'), 'latest'),
        both: was && is && { people: was.people, before: was.percent, after: is.percent },
      };
      return gain.placement || gain.final || gain.both ? [gain] : [];
    }),
    overall: both.length === 0 ? undefined : { people: both.length, before: Math.round(before!), after: Math.round(after!) },
    won,
  };
}
