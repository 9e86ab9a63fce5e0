import type { de } from './de.ts';

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] };

/** What every language has to say; the German file is the model. */
export type Words = Widened<typeof de>;
