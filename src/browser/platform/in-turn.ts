import { courseKey } from './course-place.ts';

/**
 * Does the work with the record that several tabs may do at once ("shared"), or that none may do at the same time
 * ("exclusive"). Where the browser has no locks (a course on a local network, an old browser), it is done at once.
 */
export async function inTurn<T>(mode: LockMode, work: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined;
  return locks ? locks.request(courseKey('record'), { mode }, work) : work();
}
