import { addStatement } from '../../core/record/progress.ts';
import { toStatement, type Deed, type Statement } from '../../core/record/statement.ts';
import { random } from '../platform/device.ts';
import { whenIdle } from '../platform/give-way.ts';
import { readProgress, writeProgress } from './progress.ts';
import { isSavingDeclined } from './saving.ts';
import { nextMoment, writeNote } from './write-ahead.ts';

export interface Recorded {
  readonly statement: Statement;
  /** Whether the statement will outlast the page: localStorage, else the database may have room for it. */
  readonly kept: Promise<boolean>;
  /** The learner has chosen that nothing is saved. `kept` is then false, and that is no failure. */
  readonly declined: boolean;
}

/** The rest of the work is not urgent where a note is on the device, and its script loads only now. */
async function settleLater(noted: boolean, renew: boolean): Promise<boolean> {
  try {
    if (noted) await whenIdle();
    const settled = await (await import('./settle.ts')).settle();
    if (renew) await (await import('./renew-progress.ts')).renewProgress();
    return settled;
  } catch {
    // A script did not arrive. The note waits on the device for the next visit.
    return false;
  }
}

/** Adds to the learning record what the learner has just done, before the event handler returns. */
export function record(deed: Deed): Recorded {
  const before = readProgress();
  const statement = toStatement(deed, { now: nextMoment }, random);
  const noted = writeNote(statement);
  if (before) writeProgress(addStatement(before, statement));
  const settled = settleLater(noted, !before);
  return { statement, kept: noted ? Promise.resolve(true) : settled, declined: isSavingDeclined() };
}
