import { wayToRoot } from '../../core/course/address.ts';

/** Stands in for the root of the course until the depth of each file is known. */
export const placeholder = '/__BASE__/';

/** Replaces every placeholder of one file's text by the relative way to the root. */
export function relativeLinks(text: string, file: string): string {
  const root = wayToRoot(file);
  return text.replaceAll(placeholder, root).replaceAll(placeholder.slice(0, -1), root);
}
