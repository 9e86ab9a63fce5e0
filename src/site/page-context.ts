import type { Locale } from '../core/locale/locale.ts';

/** Set by the lesson route before the text renders; MDX offers no other way to hand context to its tags. */
export interface PageContext {
  readonly locale: Locale;
  /** Module and lesson number, for example "1.3"; numbers the figures. */
  readonly sheet: string;
  /** The lesson's sources in citation order. */
  readonly sources: readonly string[];
  /** How many figures have been drawn so far. */
  figures: number;
}
