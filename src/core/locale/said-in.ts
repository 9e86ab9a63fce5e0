import type { Locale, Localized } from './locale.ts';

/** What a page in this language says where a text may be the same in both. */
export const saidIn = (locale: Locale, text: string | Localized<string>) => (typeof text === 'string' ? text : text[locale]);
