import type { Item } from './item.ts';
import { seedFrom } from './shuffle.ts';

/** What may be reworded without an answer given earlier losing its meaning. */
const wording = new Set([
  'feedback',
  'hints',
  'bloom',
  'difficulty',
  'use',
  'parallelOf',
  'misconception',
  'better',
  'worked',
  'sample',
  'en',
]);

/**
 * A short mark of what an item asks and which answer it takes. It changes when the question, its options or its key do,
 * so that an answer in the record can be told from an answer to the item as it is today.
 */
export function editionOf(item: Item): string {
  return seedFrom(JSON.stringify(item, (key, value: unknown) => (wording.has(key) ? undefined : value))).toString(36);
}
