import { courseKey } from '../platform/course-place.ts';
import { isProgressMissing } from './progress.ts';
import { noteKeys } from './write-ahead.ts';

async function hasRecord(): Promise<boolean> {
  if (noteKeys().length > 0) return true;
  // Asked for its name only: opening a database that is not there would make one.
  return (await indexedDB.databases()).some(({ name }) => name === courseKey('record'));
}

/** Derives the copy of the progress anew where it is gone and the record is not: storage was full, or lost by the browser. */
export async function recoverProgress(): Promise<void> {
  try {
    if (isProgressMissing() && (await hasRecord())) await (await import('./renew-progress.ts')).renewProgress();
  } catch {
    // A browser without a database, or without a list of them, has nothing to recover from.
  }
}
