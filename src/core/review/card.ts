import type { CatalogueItem } from '../course/catalogue.ts';
import type { Day } from './day.ts';
import type { Memory } from './memory.ts';

/** An answer that counted: the first to its item on its day. */
export interface RatedAnswer {
  readonly day: Day;
  readonly score: number;
}

/** Where a learner stands with one item of the course, as its answers tell. */
export interface Card {
  readonly item: CatalogueItem;
  /** The day the item comes back. */
  readonly due: Day;
  /** Whole days from the last answer that counted to the day it comes back. */
  readonly pause: number;
  /** The answers that counted, oldest first; never empty. */
  readonly answers: readonly RatedAnswer[];
  /** The item asks something else than it did when it was last answered. */
  readonly changed: boolean;
  /** The latest answer that the learner was sure of and that was not right. Cleared by a right one on a later day. */
  readonly sureButWrong: { readonly day: Day; readonly timestamp: string } | undefined;
  readonly memory: Memory;
}
