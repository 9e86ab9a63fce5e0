import { addStatement, type Progress } from './progress.ts';
import type { Statement } from './statement.ts';

export function deriveProgress(statements: readonly Statement[]): Progress {
  return statements.reduce(addStatement, {});
}

/** The same progress with exactly these lessons marked as secure; lessons nothing was done in stay unlisted. */
export function markSecure(progress: Progress, lessons: ReadonlySet<string>): Progress {
  return Object.fromEntries(Object.entries(progress).map(([id, lesson]) => [id, { ...lesson, secure: lessons.has(id) }]));
}
