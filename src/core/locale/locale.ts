/** The languages of the course, the one it was written in first. */
export const locales = ['de', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The same thing said in every language. */
export type Localized<T> = Record<Locale, T>;

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** The language to offer beside the given one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'de' ? 'en' : 'de';
}

/** What each language calls itself, for language switches. */
export const languageNames: Localized<string> = { de: 'Deutsch', en: 'English' };
