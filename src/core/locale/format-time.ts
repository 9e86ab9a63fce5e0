import { languageTags } from './language-tag.ts';
import type { Locale } from './locale.ts';

/** The time of day where the reader is, for example "18:52"; `moment` in milliseconds since 1970. */
export function formatTime(moment: number, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTags[locale], { hour: '2-digit', minute: '2-digit' }).format(moment);
}
