import type { Locale } from '../locale/locale.ts';
import type { LocalItem } from './local-item.ts';

/** The questions of a lesson in one language, with the words that lead on from an answer. */
export interface SelfCheck {
  lesson: string;
  locale: Locale;
  items: readonly LocalItem[];
  /** Widespread beliefs that wrong answers come from, by their codes. */
  beliefs: Readonly<Record<string, string>>;
  /** What is true instead of a widespread belief, by the belief's code. */
  corrections: Readonly<Record<string, string>>;
  /** What the lesson wants learners to be able to do, by the objective's id. */
  objectives: Readonly<Record<string, string>>;
}
