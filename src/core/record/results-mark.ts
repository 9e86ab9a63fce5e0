import { seedFrom } from '../quiz/shuffle.ts';
import type { Statement } from './statement.ts';

/** Version of the table for trainers; a file of a later one is refused by name. */
export const resultsVersion = 1;

/** What stands in the last cell of each row: which course, which version of the table, whose record. */
export interface ResultsMark {
  readonly course: string;
  readonly version: number;
  readonly record: string;
}

/**
 * A short mark that stays the same while the learner goes on, so that a later export of the same record replaces an earlier
 * one. It follows from the random id of the oldest statement: nothing has to be kept for it, it says nothing about the learner,
 * and whoever deletes everything has another one afterwards. So has whoever merges a record that begins earlier; the pages say
 * so, because exports from before and after then count as two people.
 * @param statements the record, oldest first
 */
export const recordMark = (statements: readonly Statement[]): string => seedFrom(statements[0]?.id ?? '').toString(36);

export const writeMark = (course: string, record: string): string => `${course}/${resultsVersion}/${record}`;

export function readMark(cell: string): ResultsMark | undefined {
  const [, course, version, record] = /^([a-z0-9-]{1,120})\/(\d{1,4})\/([a-z0-9]{1,7})$/.exec(cell.trim()) ?? [];
  return course && version && record ? { course, version: Number(version), record } : undefined;
}
