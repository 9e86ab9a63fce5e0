import type { Locale } from '../locale/locale.ts';
import type { LocalItem } from './local-item.ts';

/** What is true instead of a widespread belief, and the place in a lesson that says so. */
export interface Correction {
  readonly text: string;
  readonly href: string;
}

/** The questions of a lesson in one language, with the words that lead on from an answer. */
export interface SelfCheck {
  lesson: string;
  locale: Locale;
  items: readonly LocalItem[];
  /** By the code of the belief. */
  corrections: Readonly<Record<string, Correction>>;
  /** What the lesson wants learners to be able to do, by the objective's id. */
  objectives: Readonly<Record<string, string>>;
}
