import { addStatement } from '../../core/record/progress.ts';
import { toStatement, type Deed } from '../../core/record/statement.ts';
import { clock, random } from '../platform/device.ts';
import { readProgress, writeProgress } from './progress.ts';
import { keepStatement } from './statements.ts';

/**
 * Adds to the learning record what the learner has just done, before the event handler returns.
 * @returns whether it will outlast the page; browsers may refuse to store anything.
 */
export function record(deed: Deed): boolean {
  const before = readProgress();
  const statement = toStatement(deed, clock, random);
  const kept = keepStatement(statement);
  writeProgress(addStatement(before, statement));
  return kept;
}
