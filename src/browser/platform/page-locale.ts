import { isLocale, locales, type Locale } from '../../core/locale/locale.ts';

/** The language of the page; on one that names none of the course's, the course's first. Read on call, not on import. */
export function pageLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : locales[0];
}
