import type { Locale } from '../core/locale/locale.ts';

/**
 * Set by the view before the slides render.
 * @public named in env.d.ts
 */
export interface DeckContext {
  readonly locale: Locale;
  /** The line at the foot of each slide. */
  readonly foot: { readonly course: string; readonly deck: string };
}
