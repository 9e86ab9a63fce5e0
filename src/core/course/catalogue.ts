import type { Kind } from '../quiz/item.ts';
import type { Tests } from '../schemas/tests.ts';

/** What can be learned and asked, in one language. Addresses are relative to the course's root. */
export interface Contents {
  readonly modules: readonly CatalogueModule[];
  readonly lessons: readonly CatalogueLesson[];
  readonly items: readonly CatalogueItem[];
}

/** What pages about a learner's record need to know of the course. */
export interface Catalogue extends Contents {
  /** How tests are drawn and what passes; names modules that are not written yet, too. */
  readonly tests: Tests;
}

export interface CatalogueModule {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly path: string;
  /** Whether all its lessons are written. */
  readonly complete: boolean;
  /** The page of its check, where it has one. */
  readonly check?: string | undefined;
}

export interface CatalogueLesson {
  readonly id: string;
  readonly module: string;
  /** The number on the chart sheet, "1.2". */
  readonly sheet: string;
  readonly title: string;
  readonly path: string;
  /** Reading and self-check, whole minutes. */
  readonly minutes: number;
  /** Where the questions asked in the lesson are, as data. */
  readonly questions: string;
  /** What learners can do afterwards, by the objective's id. */
  readonly objectives: Readonly<Record<string, string>>;
}

export interface CatalogueItem {
  readonly id: string;
  readonly lesson: string;
  readonly objective: string;
  readonly kind: Kind;
  readonly stem: string;
  readonly use: readonly ('lesson' | 'module' | 'placement' | 'final')[];
  readonly parallelOf?: string | undefined;
  readonly edition: string;
  /** The place in the lesson that clears the belief the item probes first. */
  readonly readAgain: string;
}

/** Looks things up by their ids; undefined for what the course no longer has. */
export function findIn<T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined {
  return list.find((each) => each.id === id);
}
