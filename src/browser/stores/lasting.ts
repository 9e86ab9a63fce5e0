import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';
import { askToLast, isLasting } from '../platform/lasting-storage.ts';

/** Asks the browser once to keep the record; a learner who has refused is not asked again. */
export async function askOnceToLast(): Promise<void> {
  const key = courseKey('lasting');
  if (store.read(key) !== null || (await isLasting()) !== false) return;
  store.write(key, 'asked');
  await askToLast();
}
