import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
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

/** Groups in the order of the kinds, without records that hold only part of what was asked for, and without empty groups. */
export function groupHits(found: readonly Found[], asked: readonly AskedWord[], locale: Locale): Group[] {
  return kinds.flatMap((kind) => {
    const report = found.find((each) => each.kind === kind);
    const hits = report?.records.map((record) => toHit(record, asked, locale)).filter((hit) => hit !== undefined) ?? [];
    // The engine ranks best first: where every record it showed falls away, those behind would too.
    return report && hits.length > 0 ? [{ kind, hits, total: report.total - (report.records.length - hits.length) }] : [];
  });
}
