import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { closeness } from './closeness.ts';
import { toHit, type Hit, type IndexedRecord } from './hit.ts';
import { kinds, type FindableKind } from './kinds.ts';

/** What the engine reports for one kind: how many records, and the best of them. */
export interface Found {
  readonly kind: FindableKind;
  readonly total: number;
  readonly records: readonly IndexedRecord[];
}

/** Results of one kind. */
export interface Group {
  readonly kind: FindableKind;
  /** How many there are; more than `hits` where the list is cut. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** How many results of each kind fit a list that is still read. */
const shown: Record<FindableKind, number> = { lesson: 5, term: 6, module: 3, page: 3 };

/**
 * Groups in the order of the kinds, without empty ones and without records that hold only part of what was asked for.
 * Within a group the closest names come first, then as the engine ranks.
 */
export function groupHits(found: readonly Found[], asked: readonly AskedWord[], locale: Locale): Group[] {
  return kinds.flatMap((kind) => {
    const { total, records } = found.find((each) => each.kind === kind) ?? { total: 0, records: [] };
    const holding = records.flatMap((record) => {
      const hit = toHit(record, asked, locale);
      return hit ? [{ hit, closeness: closeness(record, asked, locale) }] : [];
    });
    if (holding.length === 0) return [];
    const hits = holding.sort((a, b) => b.closeness - a.closeness).map(({ hit }) => hit);
    return [{ kind, total: total - (records.length - hits.length), hits: hits.slice(0, shown[kind]) }];
  });
}
