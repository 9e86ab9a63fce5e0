import type { Catalogue, CatalogueItem, Contents } from '../course/catalogue.ts';
import { handedIn, type TestAttempt } from './attempts.ts';

/** What has been gained from placement to final test, over the questions asked in both, each time in another form. */
export interface Gain {
  readonly pairs: number;
  /** Shares of the marks, 0 to 1. */
  readonly before: number;
  readonly after: number;
  /** Of what was still missing before, the part that has been won: 1 is all of it, below 0 is a loss (Hake 1998). */
  readonly gain: number;
}

/** A question of the final test, and the marks its other form got in the placement test before. */
export interface Pair {
  readonly item: CatalogueItem;
  readonly placement: TestAttempt;
  readonly placed: number;
  readonly now: number;
}

/** An open question counts as 0 on either side; where a question was placed several times, the first time counts. */
export function pairsOf(final: TestAttempt, placements: readonly TestAttempt[], { items }: Contents): Pair[] {
  const before = new Map<string, TestAttempt>();
  for (const placement of handedIn(placements)) {
    if (placement.end!.at > final.started) continue;
    for (const id of placement.items) if (!before.has(id)) before.set(id, placement);
  }
  const known = new Map(items.map((item) => [item.id, item]));
  const scoreIn = ({ answers }: TestAttempt, id: string): number => answers.get(id)?.result.score ?? 0;
  return final.items.flatMap((id) => {
    const item = known.get(id);
    const placement = before.get(item?.parallelOf ?? '');
    if (item?.parallelOf === undefined || placement === undefined) return [];
    return [{ item, placement, placed: scoreIn(placement, item.parallelOf), now: scoreIn(final, id) }];
  });
}

/** Of what was missing before, the part that has been won. Undefined where so much was known that little was left to gain. */
export function partWon(before: number, after: number, ceiling: number): number | undefined {
  return before >= ceiling ? undefined : (after - before) / (1 - before);
}

/** The gain that ends with this final test. Undefined without pairs, and where little was left to gain. */
export function gainOf(final: TestAttempt, placements: readonly TestAttempt[], catalogue: Catalogue): Gain | undefined {
  const pairs = pairsOf(final, placements, catalogue);
  if (pairs.length === 0) return undefined;
  const mean = (pick: (pair: Pair) => number) => pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length;
  const [before, after] = [mean(({ placed }) => placed), mean(({ now }) => now)];
  const gain = partWon(before, after, catalogue.tests.gainCeiling);
  return gain === undefined ? undefined : { pairs: pairs.length, before, after, gain };
}
