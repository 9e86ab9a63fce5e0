import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';

/** What belongs to the record itself and is shown with it. */
const record = /^(said:.*|unsaved:.*|progress|aside|forgotten)$/;

/** Parts of session logs, those of this page alone and those that could not be read included. */
const sessionLog = /^(unsaved-)?session(-aside)?:/;

/** What the course keeps on this device, as it ends its keys there. */
function keptNames(): string[] {
  const ours = store.keys().filter((key) => key.startsWith(courseKey('')));
  return ours.map((key) => key.slice(courseKey('').length));
}

/** Names of the settings the course keeps on this device. */
export function keptSettings(): string[] {
  return keptNames()
    .filter((name) => !record.test(name) && !sessionLog.test(name))
    .sort();
}

/** Whether a trainer's session logs are kept on this device. */
export function hasSessionLogs(): boolean {
  return keptNames().some((name) => sessionLog.test(name));
}
