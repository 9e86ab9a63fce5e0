import { languageTags } from './language-tag.ts';
import type { Locale } from './locale.ts';

/** The mark that groups thousands when it stands alone before three digits. */
const groupMark: Record<Locale, string> = { de: '.', en: ',' };

const about = new Set(['ca', 'circa', 'etwa', 'rund', 'ungefähr', 'about', 'approx', 'around', '~', '≈']);
/** How people write what a unit begins with. */
const otherwise: Record<string, readonly string[]> = {
  '€': ['euro', 'euros', 'eur'],
  '%': ['prozent', 'percent', 'per'],
  stunden: ['std', 'h'],
  hours: ['h', 'hrs'],
};

/** Words beside the number are fine when they say "about", or begin with the unit, also shortened ("Min." for Minuten). */
function isHarmless(words: string, unit: string): boolean {
  const [said = '', asked = ''] = [words, unit].map((each) => each.trim().toLowerCase().split(' ')[0]!.replace(/\.$/, ''));
  if (said === '' || said === asked || about.has(said)) return true;
  return (said.length >= 3 && asked.startsWith(said)) || (otherwise[asked]?.includes(said) ?? false);
}

/** Digits with their marks, as JavaScript writes a number; null when the marks make no sense. */
function plainDigits(digits: string, locale: Locale): string | null {
  if (/[ '’]/.test(digits)) return /^\d{1,3}([ '’]\d{3})+([.,]\d+)?$/.test(digits) ? digits.replace(/[ '’]/g, '').replace(',', '.') : null;
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return digits;
  const last = marks.at(-1)!;
  const [whole = '', fraction = ''] = [digits.slice(0, digits.lastIndexOf(last)), digits.slice(digits.lastIndexOf(last) + 1)];
  const grouped = /^\d{1,3}([.,]\d{3})+$/;
  if (marks.length === 1) {
    const thousands = last === groupMark[locale] && /^[1-9]\d{0,2}$/.test(whole) && fraction.length === 3;
    return thousands ? whole + fraction : `${whole || '0'}.${fraction}`;
  }
  if (new Set(marks).size === 1) return grouped.test(digits) ? digits.replaceAll(last, '') : null;
  const sound = grouped.test(whole) && !whole.includes(last);
  return sound ? `${whole.replace(/[.,]/g, '')}.${fraction}` : null;
}

/**
 * Reads a number as people type it: comma or point, thousands set apart by space, apostrophe, point or comma, a minus of
 * any length, the unit beside it, also with what follows it. A single mark before three digits is read as the language writes it: 1.200 is twelve
 * hundred in German and one point two in English.
 * @returns null for anything else, also for words that would change the number ("3,6 Tsd.").
 */
export function parseNumber(typed: string, locale: Locale, unit = ''): number | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[−‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    // "430,-" is a whole amount.
    .replace(/(\d)[.,]-{1,2}(?!\d)/, '$1')
    .trim();
  const match = /^([^\d.,+-]*(?:(?<=\p{L})\.)?\s*)([+-]?)\s*([\d.,][\d.,'’ ]*)([^\d]*)$/u.exec(text);
  if (!match) return null;
  const [, before = '', sign, found = '', after = ''] = match;
  const digits = found.replace(/[ .,'’]+$/, '');
  if (!isHarmless(before, unit) || !isHarmless(after, unit) || !/\d/.test(digits)) return null;
  const plain = plainDigits(digits, locale);
  return plain === null ? null : Number(sign + plain);
}

const noBreak = '\u00A0';
const sign = (value: number): string => (value < 0 ? '−' : '');
const formats: Record<Locale, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(languageTags.de, { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat(languageTags.en, { maximumFractionDigits: 6 }),
};
const cents: Record<Locale, Intl.NumberFormat> = {
  de: new Intl.NumberFormat(languageTags.de, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat(languageTags.en, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
};

/** The number without its sign. */
const write = (value: number, locale: Locale, format: Intl.NumberFormat): string =>
  format
    .formatToParts(Math.abs(value))
    .map((part) => (part.type === 'group' && locale === 'de' ? noBreak : part.value))
    .join('');

/** 6 000,5 in German (no-break space), 6,000.5 in English, and −18 with a true minus. */
export const formatNumber = (value: number, locale: Locale): string => sign(value) + write(value, locale, formats[locale]);

/**
 * A number with its unit as the language sets it: 30 % and 6 000 € in German, 30% and €6,000 in English; 7,50 € and €7.50. Of a
 * longer unit the sign alone keeps close: 30% of complaints, €60 per order. A minus comes first: −€7.50.
 */
export function formatQuantity(value: number, unit: string, locale: Locale): string {
  const isMoney = /^[€$£]/.test(unit);
  const number = write(value, locale, (isMoney && !Number.isInteger(value) ? cents : formats)[locale]);
  if (locale === 'en' && unit.startsWith('%')) return `${sign(value)}${number}${unit}`;
  if (locale === 'en' && isMoney) return `${sign(value)}${unit[0]}${number}${unit.slice(1)}`;
  return `${sign(value)}${number}${noBreak}${unit}`;
}
