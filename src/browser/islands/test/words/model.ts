import type { de } from './de.ts';

type Widened<T> = T extends string ? string : T extends (...given: never[]) => unknown ? T : { readonly [K in keyof T]: Widened<T[K]> };

/** What every language has to say; the German file is the model. */
export type TestWords = Widened<typeof de>;
