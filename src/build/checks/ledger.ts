/** `ids.txt`: the ids that were ever used, one `kind:id` a line. Learners' records hang on them, so none may vanish. */
import type { Place } from './finding.ts';

export interface Ledger {
  /** Each recorded id with its line. */
  readonly recorded: ReadonlyMap<string, Place & { readonly retired: boolean }>;
}

export const ledgerFile = 'ids.txt';

const heading = [
  '# Every id that was ever used, because what learners have done hangs on ids. Written by: npm run check -- --record-ids',
  '# Never change or delete a line. To withdraw an id for good, put "retired" and a space before it; it is never used again.',
];

export function readLedger(text: string): Ledger {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return {
    recorded: new Map(
      lines
        .filter(({ line }) => line !== '' && !line.startsWith('#'))
        .map(({ line, number }) => {
          const retired = line.startsWith('retired ');
          return [line.replace(/^retired\s+/, ''), { file: ledgerFile, line: number, column: 1, retired }];
        }),
    ),
  };
}

/** The text of the ledger with new ids added, sorted by id. */
export function recordIds(ledger: Ledger | undefined, ids: Iterable<string>): string {
  const keys = new Set([...(ledger?.recorded.keys() ?? []), ...ids]);
  const lines = [...keys].toSorted().map((key) => (ledger?.recorded.get(key)?.retired ? `retired ${key}` : key));
  return [...heading, ...lines, ''].join('\n');
}
