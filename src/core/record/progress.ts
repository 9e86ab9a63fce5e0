import type { Statement } from './statement.ts';

export interface LessonProgress {
  /** The learner said so, or answered the last check. */
  readonly read: boolean;
  /** Every check has been answered once. */
  readonly practised: boolean;
  /** Items answered so far, by their ids. */
  readonly answered: readonly string[];
}

/** Progress by lesson id; lessons nothing was done in are not listed. Derived from statements, never edited. */
export type Progress = Readonly<Record<string, LessonProgress>>;

/** Whether stored JSON has the shape of progress; a page of another course or a curious hand may have written anything. */
export function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((lesson: Partial<LessonProgress> | null) => Array.isArray(lesson?.answered));
}

const untouched: LessonProgress = { read: false, practised: false, answered: [] };

/** The progress once one more statement is known. Saying the same thing twice changes nothing. */
export function addStatement(progress: Progress, statement: Statement): Progress {
  if (statement.verb === 'read') {
    const before = progress[statement.object.id] ?? untouched;
    return { ...progress, [statement.object.id]: { ...before, read: true } };
  }
  const { lesson, place, of } = statement.context;
  const before = progress[lesson] ?? untouched;
  const answered = [...new Set([...before.answered, statement.object.id])];
  const practised = before.practised || answered.length >= of;
  return { ...progress, [lesson]: { read: before.read || practised || place === of, practised, answered } };
}

export function deriveProgress(statements: readonly Statement[]): Progress {
  return statements.reduce(addStatement, {});
}
