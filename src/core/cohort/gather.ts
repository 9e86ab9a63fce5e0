import type { PersonResults } from './read-results.ts';

/** One person's results, and the file they came in. */
export interface Sheet {
  readonly file: string;
  readonly person: PersonResults;
}

/** Whether a sheet is counted; if not, which file is counted in its place. */
export interface Standing {
  readonly sheet: Sheet;
  readonly as: 'counted' | 'same' | 'earlier';
  readonly instead?: string | undefined;
}

/** A record only ever grows, so of two exports the later has more answers and tests. */
function extent({ questions, tests }: PersonResults): number {
  return [...questions, ...tests.filter(({ kind }) => kind !== 'comparison')].reduce((sum, { tries }) => sum + tries, 0);
}

/** Says for each sheet, in the order given, how it stands among the others: each mark counts once, with its latest results. */
export function gather(sheets: readonly Sheet[]): Standing[] {
  const latest = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const known = latest.get(sheet.person.record);
    if (!known || extent(sheet.person) > extent(known.person)) latest.set(sheet.person.record, sheet);
  }
  return sheets.map((sheet) => {
    const counted = latest.get(sheet.person.record)!;
    if (counted === sheet) return { sheet, as: 'counted' };
    return { sheet, as: extent(sheet.person) === extent(counted.person) ? 'same' : 'earlier', instead: counted.file };
  });
}

/** The people a group consists of. */
export const peopleIn = (standings: readonly Standing[]): PersonResults[] =>
  standings.filter(({ as }) => as === 'counted').map(({ sheet }) => sheet.person);
