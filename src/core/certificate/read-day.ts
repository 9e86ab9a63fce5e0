import { locales } from '../locale/locale.ts';

const months = locales.map((locale) => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => name.format(Date.UTC(2026, month)).toLowerCase());
});

const weekdays = locales.flatMap((locale) => {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2026, 10, 1 + day)).toLowerCase());
});

/** Whether a word is a weekday in either language, also shortened. */
const isWeekday = (word: string): boolean => word.length >= 2 && weekdays.some((name) => name.startsWith(word.toLowerCase()));

/** The number of a month from its name in either language, also shortened; 0 where there is none. */
function monthNumber(word: string): number {
  const typed = word.toLowerCase().replace(/\.$/, '');
  if (typed.length < 3) return 0;
  return Math.max(...months.map((names) => names.findIndex((name) => name.startsWith(typed)))) + 1;
}

/** Year, month and day as an ISO date; undefined for a day the calendar does not have. */
function toDay(year: string, month: number, day: string): string | undefined {
  const written = `${year.padStart(4, '20')}-${`${month}`.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/**
 * Reads a day as people copy it from a sheet: 22.11.2026, 22/11/26, 2026-11-22, 22. November 2026, 22nd Nov 2026, with the
 * weekday or without. Between numbers the day stands before the month, as on both editions of the sheet; a month that is
 * named may also come first.
 */
export function readDay(typed: string): string | undefined {
  const text = typed
    .normalize('NFC')
    .trim()
    .replace(/^(\p{L}+)[.,]*\s+/u, (start, word: string) => (isWeekday(word) ? '' : start));
  const iso = /^(\d{4})[-./\s]+(\d{1,2})[-./\s]+(\d{1,2})$/.exec(text);
  if (iso) return toDay(iso[1]!, Number(iso[2]), iso[3]!);
  const numbers = /^(\d{1,2})[-./\s]+(\d{1,2})[-./\s]+(\d{2}|\d{4})$/.exec(text);
  if (numbers) return toDay(numbers[3]!, Number(numbers[2]), numbers[1]!);
  const named = /^(\d{1,2})(?:\.|st|nd|rd|th)?\s*(\p{L}+\.?),?\s*(\d{4})$/iu.exec(text);
  if (named) return toDay(named[3]!, monthNumber(named[2]!), named[1]!);
  const monthFirst = /^(\p{L}+\.?)\s*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+)(\d{4})$/iu.exec(text);
  return monthFirst ? toDay(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2]!) : undefined;
}
