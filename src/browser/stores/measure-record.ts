import { giveWay } from '../platform/give-way.ts';
import type { LoadedRecord } from './load-record.ts';

const portion = 500;

/** How much the record holds, in bytes of a backup, give or take a few per cent. */
export async function measureRecord({ statements, aside }: LoadedRecord): Promise<number> {
  let size = aside.join('').length;
  for (const [at, statement] of statements.entries()) {
    size += JSON.stringify(statement).length;
    if (at % portion === portion - 1) await giveWay();
  }
  return size;
}
