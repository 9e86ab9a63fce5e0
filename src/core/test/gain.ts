import type { Catalogue } from '../course/catalogue.ts';
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

/**
 * The gain that ends with this final test. An open question counts as 0 on either side; where a question was placed several
 * times, the first time counts. Undefined without pairs, and where so much was known before that little was left to gain.
 */
export function gainOf(final: TestAttempt, placements: readonly TestAttempt[], { items, tests }: Catalogue): Gain | undefined {
  const before = new Map<string, number>();
  for (const placement of handedIn(placements)) {
    if (placement.end!.at > final.started) continue;
    for (const id of placement.items) if (!before.has(id)) before.set(id, placement.answers.get(id)?.result.score ?? 0);
  }
  const partnerOf = new Map(items.map(({ id, parallelOf }) => [id, parallelOf]));
  const pairs = final.items.flatMap((id) => {
    const placed = before.get(partnerOf.get(id) ?? '');
    return placed === undefined ? [] : [{ placed, now: final.answers.get(id)?.result.score ?? 0 }];
  });
  const mean = (pick: (pair: (typeof pairs)[number]) => number) => pairs.reduce((sum, pair) => sum + pick(pair), 0) / pairs.length;
  const [pre, post] = [mean(({ placed }) => placed), mean(({ now }) => now)];
  if (pairs.length === 0 || pre >= tests.gainCeiling) return undefined;
  return { pairs: pairs.length, before: pre, after: post, gain: (post - pre) / (1 - pre) };
}
