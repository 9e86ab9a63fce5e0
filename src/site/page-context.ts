import type { Locale } from '../core/locale/locale.ts';

/**
 * Set by the view before its text renders; MDX offers no other way to hand context to its tags.
 * @public named in env.d.ts
 */
export interface PageContext {
  readonly locale: Locale;
  /** The text's sources in citation order. */
  readonly sources: readonly string[];
  /** What its figures are called, by their ids: "1.3". */
  readonly figures: ReadonlyMap<string, string>;
  /** The level of its section headings. */
  readonly depth: 2 | 3;
  /** On paper nothing opens: terms are plain words there. */
  readonly paper?: boolean;
}
