import { remembered } from '../quiz/remembered.ts';
import type { Statement } from './statement.ts';

export interface LessonProgress {
  /** The learner said so, or answered the last check. */
  readonly read: boolean;
  /** Every check has been answered once. */
  readonly practised: boolean;
  /** Items of the self-check answered so far, by their ids. */
  readonly answered: readonly string[];
  /** Every item of the lesson sits for three weeks or more; found by the review (`core/review/secure.ts`). */
  readonly secure: boolean;
}

/** Progress by lesson id; lessons nothing was done in are not listed. Derived from statements, never edited. */
export type Progress = Readonly<Record<string, LessonProgress>>;

/** Whether stored JSON has the shape of progress; a page of another course or a curious hand may have written anything. */
export function isProgress(value: unknown): value is Progress {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((lesson: Partial<LessonProgress> | null) => Array.isArray(lesson?.answered));
}

const untouched: LessonProgress = { read: false, practised: false, secure: false, answered: [] };

/** The progress once one more statement is known. Saying the same thing twice changes nothing and gives the same object back. */
export function addStatement(progress: Progress, statement: Statement): Progress {
  if (statement.verb === 'read') {
    const before = progress[statement.object.id] ?? untouched;
    return before.read ? progress : { ...progress, [statement.object.id]: { ...before, read: true } };
  }
  if (statement.verb !== 'answered') return progress;
  const { lesson, setting, place, of } = statement.context;
  const before = progress[lesson] ?? untouched;
  // What has just been forgotten is not secure, whatever the next review will find.
  const secure = before.secure && statement.result.score >= remembered;
  if (setting !== 'lesson')
    return before.secure === secure && progress[lesson] ? progress : { ...progress, [lesson]: { ...before, secure } };
  const known = before.answered.includes(statement.object.id);
  const answered = known ? before.answered : [...before.answered, statement.object.id];
  const practised = before.practised || answered.length >= of;
  const read = before.read || practised || place === of;
  // Most answers of a long record change nothing here; ten thousand copies would keep the page from answering.
  if (known && before.read === read && before.practised === practised && before.secure === secure) return progress;
  return { ...progress, [lesson]: { read, practised, secure, answered } };
}
