import { languageTags } from './language-tag.ts';
import type { Locale } from './locale.ts';

const hourAndMinute = { hour: '2-digit', minute: '2-digit' } as const;
const formats: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat(languageTags.de, hourAndMinute),
  en: new Intl.DateTimeFormat(languageTags.en, hourAndMinute),
};

/** The time of day where the reader is, for example "18:52"; `moment` in milliseconds since 1970. */
export function formatTime(moment: number, locale: Locale): string {
  return formats[locale].format(moment);
}
