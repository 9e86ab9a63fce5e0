import { languageTags } from './language-tag.ts';
import type { Locale } from './locale.ts';

/** A day written out, for example "22. November 2026"; `day` is an ISO date without a time. */
export function formatDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
