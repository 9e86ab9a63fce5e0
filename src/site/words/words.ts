import type { Locale } from '../../core/locale/locale.ts';
import { de } from './de.ts';
import { en } from './en.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/** What every language has to say; the German file is the model. */
export type Words = Widened<typeof de>;

export const words: Record<Locale, Words> = { de, en };
