import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

const key = () => courseKey('saving');

/** Whether the learner has chosen that nothing is to be saved. */
export function isSavingDeclined(): boolean {
  return store.read(key()) === 'declined';
}

/** The choice itself is all that is kept of somebody who declines. What was saved earlier stays until it is deleted. */
export function chooseSaving(wanted: boolean): void {
  if (wanted) store.remove(key());
  else store.write(key(), 'declined');
}
