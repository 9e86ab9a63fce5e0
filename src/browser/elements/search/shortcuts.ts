import { courseKey } from '../../platform/course-place.ts';
import { readText, removeText, writeText } from '../../platform/local-storage.ts';

const key = courseKey('shortcuts');

/** Where nothing can be stored, the choice holds for this page. */
let on = readText(key) !== 'off';

/** Whether single keys may act; people who dictate or who slip on the keyboard switch them off. */
export const shortcutsOn = (): boolean => on;

/** Keeps the choice and shows it: the page does not advertise a key that does nothing. */
export function switchShortcuts(to: boolean): void {
  on = to;
  if (on) removeText(key);
  else writeText(key, 'off');
  showShortcuts();
}

export function showShortcuts(): void {
  document.documentElement.toggleAttribute('data-shortcuts-off', !on);
}
