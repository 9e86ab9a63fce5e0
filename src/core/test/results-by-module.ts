import type { CatalogueModule, Contents } from '../course/catalogue.ts';
import type { Calendar } from '../ports.ts';
import type { Statement } from '../record/statement.ts';
import { attemptsAt, handedIn, type TestAttempt } from './attempts.ts';
import { pairsOf } from './gain.ts';

/** What a test handed in came to in one module; or, over the questions asked in both tests, how the second compares with the first. */
export interface ModuleTestResult {
  readonly kind: 'placement' | 'final' | 'comparison';
  readonly module: CatalogueModule;
  /** How often the test was handed in; in a comparison, how many questions were asked in both tests. */
  readonly count: number;
  /**
   * Shares of the marks, 0 to 1, of the first and the latest time; in a comparison, of the placement and the final test. The
   * questions compared may have been placed on several days.
   */
  readonly first: { readonly share: number; readonly days: readonly string[] };
  readonly latest: { readonly share: number; readonly day: string };
}

interface Mark {
  readonly module: string | undefined;
  readonly score: number;
}

function shareIn(module: string, marks: readonly Mark[]): number | undefined {
  const own = marks.filter((mark) => mark.module === module);
  return own.length === 0 ? undefined : own.reduce((sum, { score }) => sum + score, 0) / own.length;
}

/** Both tests by module, in the order of the course, and their comparison. Tests that were not handed in are passed over. */
export function testResultsByModule(statements: readonly Statement[], catalogue: Contents, calendar: Calendar): ModuleTestResult[] {
  const moduleOf = new Map(catalogue.lessons.map(({ id, module }) => [id, module]));
  const lessonOf = new Map(catalogue.items.map(({ id, lesson }) => [id, lesson]));
  const moduleOfItem = (item: string) => moduleOf.get(lessonOf.get(item) ?? '');
  const dayOf = ({ end }: TestAttempt) => calendar.dayOf(Date.parse(end!.at));
  const marksOf = ({ items, answers }: TestAttempt) =>
    items.map((id): Mark => ({ module: moduleOfItem(id), score: answers.get(id)?.result.score ?? 0 }));

  const placements = handedIn(attemptsAt('placement', statements));
  const finals = handedIn(attemptsAt('final', statements));

  const ofTest = (kind: 'placement' | 'final', attempts: readonly TestAttempt[]) =>
    catalogue.modules.flatMap((module): ModuleTestResult[] => {
      const shares = attempts.flatMap((attempt) => {
        const share = shareIn(module.id, marksOf(attempt));
        return share === undefined ? [] : [{ share, day: dayOf(attempt) }];
      });
      if (shares.length === 0) return [];
      const { share, day } = shares[0]!;
      return [{ kind, module, count: shares.length, first: { share, days: [day] }, latest: shares.at(-1)! }];
    });

  const latest = finals.at(-1);
  const pairs = latest ? pairsOf(latest, placements, catalogue) : [];
  const comparison = catalogue.modules.flatMap((module): ModuleTestResult[] => {
    const own = pairs.filter(({ item }) => moduleOf.get(item.lesson) === module.id);
    if (own.length === 0) return [];
    const share = (pick: 'placed' | 'now') => own.reduce((sum, pair) => sum + pair[pick], 0) / own.length;
    return [
      {
        kind: 'comparison',
        module,
        count: own.length,
        first: { share: share('placed'), days: [...new Set(own.map(({ placement }) => dayOf(placement)))].sort() },
        latest: { share: share('now'), day: dayOf(latest!) },
      },
    ];
  });
  return [...ofTest('placement', placements), ...ofTest('final', finals), ...comparison];
}
