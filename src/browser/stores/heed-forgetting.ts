import { courseKey } from '../platform/course-place.ts';
import { memory } from '../platform/device.ts';
import { removeText, writeText } from '../platform/local-storage.ts';
import { removeInWindow, windowKeys } from '../platform/window-storage.ts';

const key = () => courseKey('forgotten');

/** Tells other tabs that everything has been deleted; leaves nothing behind. */
export function tellForgetting(): void {
  writeText(key(), '');
  removeText(key());
}

/** Drops what this tab alone holds of the course, so that its next deed does not bring it back. */
export function dropMemory(): void {
  for (const held of windowKeys()) if (held.startsWith(courseKey(''))) removeInWindow(held);
  for (const held of memory.keys()) if (held.startsWith(courseKey(''))) memory.remove(held);
}

let heeding = false;

/**
 * From now on, what another tab deletes is gone here too. Whoever holds something in memory or in the window calls it, and
 * whoever reads what an earlier page has left in this window.
 */
export function heedForgetting(): void {
  if (heeding) return;
  heeding = true;
  window.addEventListener('storage', (event) => event.key === key() && dropMemory());
}
