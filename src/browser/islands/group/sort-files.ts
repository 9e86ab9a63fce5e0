import { gather, type Standing } from '../../../core/cohort/gather.ts';
import type { ReadFile } from './read-results-file.ts';

export interface SortedFiles {
  /** How each person in the files stands among the others. */
  readonly standings: readonly Standing[];
  /** Files with something in them that is not counted. */
  readonly skipped: readonly ReadFile[];
  readonly counted: readonly ReadFile[];
}

/** Tells the files that simply count from those there is something to say about. */
export function sortFiles(files: readonly ReadFile[]): SortedFiles {
  const standings = gather(
    files.flatMap(({ name, reading }) => ('fault' in reading ? [] : reading.people.map((person) => ({ file: name, person })))),
  );
  const aside = new Set(standings.filter(({ as }) => as !== 'counted').map(({ sheet }) => sheet.person));
  const isSkipped = ({ reading }: ReadFile) => 'fault' in reading || reading.people.some((person) => aside.has(person));
  return { standings, skipped: files.filter(isSkipped), counted: files.filter((file) => !isSkipped(file)) };
}
