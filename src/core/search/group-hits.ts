import type { Locale } from '../locale/locale.ts';
import { isShort, type AskedWord } from './asked-words.ts';
import { closeness, holdsAsTyped, named } from './closeness.ts';
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
 * Within a group the closest names come first, then as the engine ranks. The terms come before all others where one of
 * them is what was asked and the lessons hold no more than other forms of it, or the question is as short as an abbreviation.
 */
export function groupHits(found: readonly Found[], asked: readonly AskedWord[], locale: Locale): Group[] {
  const groups = kinds.flatMap((kind) => {
    const { total, records } = found.find((each) => each.kind === kind) ?? { total: 0, records: [] };
    const holding = records.flatMap((record) => {
      const hit = toHit(record, asked, locale);
      return hit ? [{ hit, closeness: closeness(record, asked, locale) }] : [];
    });
    if (holding.length === 0) return [];
    holding.sort((a, b) => b.closeness - a.closeness);
    const hits = holding.map(({ hit }) => hit);
    const group: Group = { kind, total: total - (records.length - hits.length), hits: hits.slice(0, shown[kind]) };
    return [{ group, closest: holding[0]!.closeness }];
  });
  const isNamed = groups.some(({ group, closest }) => group.kind === 'term' && closest >= named);
  const lessons = found.find(({ kind }) => kind === 'lesson')?.records ?? [];
  const termsFirst = isNamed && (isShort(asked) || !lessons.some(({ content }) => holdsAsTyped(content, asked, locale)));
  if (termsFirst) groups.sort((a, b) => Number(b.group.kind === 'term') - Number(a.group.kind === 'term'));
  return groups.map(({ group }) => group);
}
