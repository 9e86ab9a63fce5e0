import { deriveProgress, markSecure } from '../../core/record/derive-progress.ts';
import type { Statement } from '../../core/record/statement.ts';
import { readProgress, writeProgress } from './progress.ts';

/**
 * Tells the rest of the course, through the small copy of the progress, which lessons the review has found to be secure. The
 * copy is derived anew on this occasion, from the whole record that was read for it.
 */
export function noteSecureLessons(secure: ReadonlySet<string>, statements: readonly Statement[]): void {
  const progress = markSecure(deriveProgress(statements), secure);
  if (JSON.stringify(progress) !== JSON.stringify(readProgress())) writeProgress(progress);
}
