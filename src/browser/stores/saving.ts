import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

const key = () => courseKey('saving');

/** Whether the learner has chosen that nothing is to be saved. */
export function isSavingDeclined(): boolean {
  return store.read(key()) === 'declined';
}

/**
 * The choice itself is all that is kept of somebody who declines. What was saved earlier stays until it is deleted.
 * @returns whether the choice will outlast the page.
 */
export function chooseSaving(wanted: boolean): boolean {
  if (!wanted) return store.write(key(), 'declined');
  store.remove(key());
  return true;
}

/** Whether a key on the device is the one that holds this choice. */
export const isSavingKey = (name: string): boolean => name === key();
