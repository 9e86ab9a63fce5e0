/** `ids.txt`: the ids that were ever used, one key a line. Learners' records hang on them, so none may vanish. */
import type { Place } from './finding.ts';

export interface Ledger {
  /** Each recorded id with its line. */
  readonly recorded: ReadonlyMap<string, Place & { readonly retired: boolean }>;
}

export const ledgerFile = 'ids.txt';

const heading = [
  '# Every id that was ever used, because what learners have done hangs on ids. Written by: npm run check -- --record-ids',
  '# Never change or delete a line. To withdraw something for good with all its parts, put "retired" and a space before its line.',
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

/** The text of the ledger with new ids added, sorted so that parts follow what they belong to. */
export function recordIds(ledger: Ledger | undefined, ids: Iterable<string>): string {
  const keys = new Set([...(ledger?.recorded.keys() ?? []), ...ids]);
  const lines = [...keys]
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((key) => (ledger?.recorded.get(key)?.retired ? `retired ${key}` : key));
  return [...heading, ...lines, ''].join('\n');
}

const order = (key: string): string => key.replaceAll('/', ' ');

/** What a key belongs to, from the inside out: `question:a/option:b` belongs to `question:a`. */
export function around(key: string): string[] {
  const steps = key.split('/');
  return steps.slice(1).map((_, index) => steps.slice(0, steps.length - 1 - index).join('/'));
}
