import type { Locale } from './locale.ts';

/** The language tag (BCP 47) under which `Intl` writes each edition: the English one is British in dates, times and numbers. */
export const languageTags: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };
