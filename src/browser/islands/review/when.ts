import { languageTags } from '../../../core/locale/language-tag.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { toDate, type Day } from '../../../core/review/day.ts';

/** A day as people name it from where they stand: the weekday within the week, the date beyond it. */
export type When =
  { readonly kind: 'today' } | { readonly kind: 'tomorrow' } | { readonly kind: 'weekday' | 'date'; readonly name: string };

/** @param style what to write, as `Intl.DateTimeFormat` takes it. */
export function writeDay(day: Day, locale: Locale, style: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageTags[locale], { ...style, timeZone: 'UTC' }).format(toDate(day));
}

/** Days gone by are today's: what was due then is due now. */
export function nameDay(day: Day, today: Day, locale: Locale): When {
  if (day <= today) return { kind: 'today' };
  if (day === today + 1) return { kind: 'tomorrow' };
  if (day < today + 7) return { kind: 'weekday', name: writeDay(day, locale, { weekday: 'long' }) };
  const year = day > today + 300 ? ({ year: 'numeric' } as const) : {};
  return { kind: 'date', name: writeDay(day, locale, { day: 'numeric', month: 'long', ...year }) };
}
