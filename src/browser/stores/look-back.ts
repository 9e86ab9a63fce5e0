import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

export const lookBackKey = () => courseKey('look-back');

/** The day, 2026-11-22, on which the learner is asked to look back; null for those who have not begun. */
export function readLookBack(): string | null {
  const day = store.read(lookBackKey());
  return day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : null;
}
