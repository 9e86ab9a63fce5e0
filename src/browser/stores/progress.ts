/**
 * What the record says about each lesson, kept as a small copy beside it, so that a page can mark the course line without
 * reading the record.
 */
import { isProgress, type Progress } from '../../core/record/progress.ts';
import { courseKey } from '../platform/course-place.ts';
import { memory, store } from '../platform/device.ts';
import { readText, writeText } from '../platform/local-storage.ts';
import { parseJson } from '../platform/parse-json.ts';
import { isSavingDeclined } from './saving.ts';

const key = () => courseKey('progress');

/** The name of the event on the document that follows every change of the copy in this tab. */
export const progressChanged = 'course:progress';

/** The copy; undefined where it is broken and has to be derived anew (`renew-progress.ts`). */
export function readProgress(): Progress | undefined {
  const copy = store.read(key());
  if (copy === null) return {};
  const progress = parseJson(copy);
  return isProgress(progress) ? progress : undefined;
}

/** Whether the key of a `storage` event is the copy's; all keys at once (null) are. */
export function isProgressKey(name: string | null): boolean {
  return name === null || name === key();
}

/** Whether there is no copy at all, neither whole nor broken. */
export function isProgressMissing(): boolean {
  return store.read(key()) === null;
}

export function writeProgress(progress: Progress): void {
  const place = isSavingDeclined() ? memory : store;
  const kept = place.write(key(), JSON.stringify(progress));
  // An outdated copy would be believed. An empty one takes less room than it and is derived anew by the next page.
  if (!kept && place === store && readText(key()) !== null) writeText(key(), '');
  document.dispatchEvent(new Event(progressChanged));
}
