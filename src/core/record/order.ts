import type { Statement } from './statement.ts';

/** Oldest first; what happened in the same millisecond is ordered by id, so that two devices agree. */
export function inOrder(statements: readonly Statement[]): Statement[] {
  const isBefore = (a: Statement, b: Statement) => (a.timestamp === b.timestamp ? a.id < b.id : a.timestamp < b.timestamp);
  return statements.toSorted((a, b) => (isBefore(a, b) ? -1 : 1));
}

/** The union of two records, each statement once, oldest first. Merging the same again changes nothing. */
export function mergeRecords(own: readonly Statement[], other: readonly Statement[]): Statement[] {
  return inOrder([...new Map([...other, ...own].map((statement) => [statement.id, statement])).values()]);
}
