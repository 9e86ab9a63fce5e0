import { inOrder } from './order.ts';
import type { Statement } from './statement.ts';

export interface Comparison {
  /** How many the other record has. */
  readonly total: number;
  /** Those that are not in one's own yet, oldest first. What both have stays as it is. */
  readonly fresh: readonly Statement[];
  /** Moments, milliseconds since 1970, of the first and last statement of the other record; undefined where it is empty. */
  readonly span: readonly [first: number, last: number] | undefined;
}

/** What a merge with another record would bring, before it happens. */
export function compareRecords(own: readonly Statement[], other: readonly Statement[]): Comparison {
  const known = new Set(own.map(({ id }) => id));
  const ordered = inOrder(other);
  const [first, last] = [ordered[0], ordered.at(-1)];
  return {
    total: other.length,
    fresh: ordered.filter(({ id }) => !known.has(id)),
    span: first && last && [Date.parse(first.timestamp), Date.parse(last.timestamp)],
  };
}
