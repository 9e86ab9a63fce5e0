import { deriveProgress, markSecure } from '../../core/record/derive-progress.ts';
import { inTurn } from '../platform/in-turn.ts';
import { loadRecord } from './load-record.ts';
import { readProgress, writeProgress } from './progress.ts';

let renewing: Promise<void> | undefined;

async function renew(): Promise<void> {
  const { statements } = await loadRecord();
  const secure = Object.entries(readProgress() ?? {}).filter(([, lesson]) => lesson.secure);
  writeProgress(markSecure(deriveProgress(statements), new Set(secure.map(([id]) => id))));
}

/**
 * Derives the small copy of the progress from the whole record. What is secure is known to the review alone; as far as that
 * is still there, it stays. Asked again while it is at work, it does not read the record twice.
 */
export function renewProgress(): Promise<void> {
  // What another tab deletes meanwhile must not come back.
  renewing ??= inTurn('shared', renew).finally(() => (renewing = undefined));
  return renewing;
}
