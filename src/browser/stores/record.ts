import { addStatement } from '../../core/record/progress.ts';
import { toStatement, type Deed, type Statement } from '../../core/record/statement.ts';
import { random } from '../platform/device.ts';
import { whenIdle } from '../platform/when-idle.ts';
import { readProgress, writeProgress } from './progress.ts';
import { isSavingDeclined } from './saving.ts';
import { isNoted, nextMoment, writeNote } from './write-ahead.ts';

/**
 * Whether a statement will outlast the page: localStorage, else the database had room for it; the browser refused; or the
 * learner has chosen that nothing is saved, which is no failure.
 */
type Outcome = 'kept' | 'unkept' | 'declined';

export interface Recorded {
  readonly statement: Statement;
  readonly outcome: Promise<Outcome>;
}

/** Two tabs that write at the same moment may each miss what the other adds to the copy. Looking again, each puts its own back. */
function addToProgress(statement: Statement): void {
  const before = readProgress();
  const after = before && addStatement(before, statement);
  if (after && after !== before) writeProgress(after);
}

/** The rest of the work is not urgent where a note is on the device, and its script loads only now. */
async function settleLater(statement: Statement, noted: boolean, renew: boolean): Promise<boolean> {
  try {
    if (noted) await whenIdle();
    const settled = await (await import('./settle.ts')).settle();
    if (renew) await (await import('./renew-progress.ts')).renewProgress();
    // What has been deleted meanwhile must not come back.
    else if (isNoted(statement)) addToProgress(statement);
    return settled;
  } catch {
    // A script did not arrive. The note waits on the device for the next visit.
    return false;
  }
}

async function outcomeOf(noted: boolean, settled: Promise<boolean>): Promise<Outcome> {
  if (isSavingDeclined()) return 'declined';
  return noted || (await settled) ? 'kept' : 'unkept';
}

/** Adds to the learning record what the learner has just done, before the event handler returns. */
export function record(deed: Deed): Recorded {
  const isCopyWhole = readProgress() !== undefined;
  const statement = toStatement(deed, { now: nextMoment }, random);
  const noted = writeNote(statement);
  addToProgress(statement);
  const settled = settleLater(statement, noted, !isCopyWhole);
  return { statement, outcome: outcomeOf(noted, settled) };
}
