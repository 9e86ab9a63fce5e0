/**
 * What the record says about each lesson, kept as a small copy beside it, so that a page can mark the course line without
 * reading the record.
 */
import { deriveProgress, isProgress, type Progress } from '../../core/record/progress.ts';
import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';
import { readStatements } from './statements.ts';

const key = () => courseKey('progress');
const changed = 'course:progress';

/** The copy; where it is lost or broken, the progress derived anew. */
export function readProgress(): Progress {
  try {
    const copy: unknown = JSON.parse(store.read(key()) ?? 'null');
    if (isProgress(copy)) return copy;
  } catch {
    // Derived below.
  }
  return deriveProgress(readStatements());
}

export function writeProgress(progress: Progress): void {
  store.write(key(), JSON.stringify(progress));
  document.dispatchEvent(new Event(changed));
}

/** Calls back now, after every change in this tab or another one, and when the page comes back from the history. */
export function followProgress(show: (progress: Progress) => void): void {
  const update = () => show(readProgress());
  document.addEventListener(changed, update);
  window.addEventListener('storage', (event) => {
    if (event.key === key() || event.key === null) update();
  });
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) update();
  });
  update();
}
