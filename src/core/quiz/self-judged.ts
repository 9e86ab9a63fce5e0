import type { Kind } from './item.ts';

/**
 * Whether learners judge the answer themselves, beside points and a sample. Such an item cannot be asked in a test, where
 * the sample stays back, and how sure somebody was says nothing about it.
 */
export function isSelfJudged(item: { readonly kind: Kind }): boolean {
  return item.kind === 'freetext';
}
