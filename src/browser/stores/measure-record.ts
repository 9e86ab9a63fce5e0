import { eachInTurn } from '../platform/give-way.ts';
import type { LoadedRecord } from './load-record.ts';

/** How much the record holds, in bytes of a backup, give or take a few per cent. */
export async function measureRecord({ statements, aside }: LoadedRecord): Promise<number> {
  let size = aside.join('').length;
  await eachInTurn(statements, (statement) => (size += JSON.stringify(statement).length));
  return size;
}
