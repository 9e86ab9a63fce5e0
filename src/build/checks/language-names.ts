import type { Locale } from '../../core/locale/locale.ts';

/** What findings call the languages of a course. */
export const languages: Readonly<Record<Locale, string>> = { de: 'German', en: 'English' };
