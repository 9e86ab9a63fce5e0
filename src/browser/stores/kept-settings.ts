import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

/** What belongs to the record itself and is shown with it. */
const record = /^(said:.*|progress|aside|forgotten)$/;

/** What consists of many keys goes by one name. */
const manyKeys = /^(session)(-aside)?:.*/;

/** Names of the settings the course keeps on this device, as they end its keys there. */
export function keptSettings(): string[] {
  const names = store
    .keys()
    .filter((key) => key.startsWith(courseKey('')))
    .map((key) => key.slice(courseKey('').length).replace(manyKeys, '$1'))
    .filter((name) => !record.test(name));
  return [...new Set(names)].sort();
}
