import type { Locale } from '../core/locale/locale.ts';

/**
 * Set by the view before its text renders; MDX offers no other way to hand context to its tags.
 * @public named in env.d.ts
 */
export interface PageContext {
  readonly locale: Locale;
  /** Module and lesson number, for example "1.3"; numbers the figures. Empty beside the course. */
  readonly sheet: string;
  /** The text's sources in citation order. */
  readonly sources: readonly string[];
  /** How many figures have been drawn so far. */
  figures: number;
}
