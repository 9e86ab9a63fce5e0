/** Finds the numbers in a text and brings them into one form, so that "6 000 €" and "€6,000" can be held side by side. */
import type { Locale } from '../../core/locale/locale.ts';

export interface FoundNumber {
  /** The number in plain form: "6000", "1.9", "8:30", "2026-11-22". */
  readonly value: string;
  /** As it stands in the text. */
  readonly shown: string;
  /** Whether it is an hour of the clock; 17 Uhr may be five in the afternoon. */
  readonly hour: boolean;
}

/** Thousands are grouped by a space or dot in German, by a comma in English; the decimal sign is the other one. */
const forms = {
  de: /(?<![\p{L}\d])\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,\d+)?(?!\d)|(?<![\p{L}\d])\d+(?:[.,]\d+)?/gu,
  en: /(?<![\p{L}\d])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\p{L}\d])\d+(?:\.\d+)?/gu,
} as const;

/** The names of the months, from January on. */
export const months: Record<Locale, readonly string[]> = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const words: Record<Locale, readonly string[]> = {
  de: ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

const thousand = { de: 'tausend', en: 'thousand' } as const;

const dayInFigures = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?(?!\d)/g;
const germanClock = /(?<![\d.,])(\d{1,2})(?:[.:](\d{2}))?(?=\sUhr)/g;
const englishClock = /(?<![\d.,])(\d{1,2})(?:[.:](\d{2}))?\s?([ap])\.?m\b/g;
const clock = /(?<![\d.,:])(\d{1,2}):(\d{2})(?![\d:])/g;

/** The numbers of a text. Numbers that are part of a word (A4, B2B) and spelled-out ones do not count. */
export function numbersIn(text: string, locale: Locale): FoundNumber[] {
  const found: FoundNumber[] = [];
  /** Notes a number and blanks it out, so that no later form reads it again. */
  const take = (value: string, shown: string, hour = false): string => {
    found.push({ value, shown: shown.trim(), hour });
    return '·'.repeat(shown.length);
  };
  const rest = text
    .replace(namedDay(locale), (shown, d: string, month: string, y?: string) => take(date(d, months[locale].indexOf(month) + 1, y), shown))
    .replace(dayInFigures, (shown, d: string, m: string, y?: string) =>
      locale === 'de' && Number(m) <= 12 ? take(date(d, m, y), shown) : shown,
    )
    .replace(germanClock, (shown, hour: string, minute?: string) => take(time(Number(hour), minute), shown, true))
    .replace(englishClock, (shown, hour: string, minute: string | undefined, half: string) =>
      take(time((Number(hour) % 12) + (half === 'p' ? 12 : 0), minute), shown, true),
    )
    .replace(clock, (shown, hour: string, minute: string) => take(time(Number(hour), minute), shown, true));
  for (const [shown] of rest.matchAll(forms[locale])) take(plain(shown, locale), shown);
  return found;
}

function namedDay(locale: Locale): RegExp {
  return new RegExp(`(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(${months[locale].join('|')})(?:\\s(\\d{4}))?`, 'gu');
}

const date = (day: string, month: string | number, year = ''): string =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

const time = (hour: number, minute = '00'): string => (minute === '00' ? String(hour) : `${hour}:${minute}`);

function plain(shown: string, locale: Locale): string {
  if (locale === 'en') return String(Number(shown.replaceAll(',', '')));
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.]\d{3})+(?:,|$)/.test(shown);
  return String(Number(shown.replace(grouped ? /[ \u00a0\u202f.]/g : '', '').replace(',', '.')));
}

/** Numbers of one text that the other language neither shows nor spells out. */
export function missingNumbers(from: string, locale: Locale, to: string, toLocale: Locale): FoundNumber[] {
  const there = new Set(numbersIn(to, toLocale).map(({ value }) => value));
  const missing = numbersIn(from, locale).filter((number) => !there.has(number.value) && !isSpelledOut(number, to, toLocale));
  return missing.filter(({ value }, index) => missing.findIndex((each) => each.value === value) === index);
}

/** Whether a text says a number in words: up to twelve, so many thousand, or an hour of the afternoon. */
function isSpelledOut({ value: plainForm, hour }: FoundNumber, text: string, locale: Locale): boolean {
  const value = Number(plainForm);
  const says = (word: string | undefined) => word !== undefined && new RegExp(`(?<!\\p{L})${word}`, 'iu').test(text);
  if (value % 1000 === 0 && value > 0) return says(`${words[locale][value / 1000] ?? '-'}\\s?${thousand[locale]}`);
  return says(words[locale][value]) || (hour && value > 12 && says(words[locale][value - 12]));
}
