import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

/** What belongs to the record itself and is shown with it. */
const record = /^(said:.*|progress|aside|forgotten)$/;

/** Names of the settings the course keeps on this device, as they end its keys there. */
export function keptSettings(): string[] {
  return store
    .keys()
    .filter((key) => key.startsWith(courseKey('')))
    .map((key) => key.slice(courseKey('').length))
    .filter((name) => !record.test(name))
    .sort();
}
