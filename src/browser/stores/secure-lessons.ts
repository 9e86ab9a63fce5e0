import { deriveProgress, markSecure } from '../../core/record/progress.ts';
import type { Statement } from '../../core/record/statement.ts';
import { readProgress, writeProgress } from './progress.ts';

/** Tells the rest of the course, through the small copy of the progress, which lessons the review has found to be secure. */
export function noteSecureLessons(secure: ReadonlySet<string>, statements: readonly Statement[]): void {
  const before = readProgress();
  const after = markSecure(before ?? deriveProgress(statements), secure);
  if (JSON.stringify(after) !== JSON.stringify(before)) writeProgress(after);
}
