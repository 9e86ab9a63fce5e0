import type { Locale } from '../locale/locale.ts';
import { parseNumber } from '../locale/numbers.ts';
import { scoreBands } from '../test/result.ts';
import { tidy } from './digest.ts';
import type { Facts } from './facts.ts';
import { readCode } from './read-code.ts';
import { readDay } from './read-day.ts';

/** What stands in the fields of the form, as it was typed. */
export interface Typed {
  readonly name: string;
  readonly day: string;
  readonly modules: readonly string[];
  readonly lessons: string;
  readonly checks: string;
  readonly hours: string;
  /** Empty where the sheet names no final test. */
  readonly band: string;
  readonly asked: string;
  readonly code: string;
}

export type Field = keyof Typed;

export type Reading = { readonly facts: Facts; readonly code: string } | { readonly unreadable: readonly Field[] };

/** What stands beside the numbers of a sheet in either language, and how people shorten it. */
const units = {
  lessons: ['Lektionen gelesen', 'Lektion gelesen', 'lessons read', 'lesson read'],
  checks: ['Selbst-Checks beantwortet', 'Selbst-Check beantwortet', 'self-checks answered', 'self-check answered'],
  hours: ['Stunden', 'Std', 'h', 'hours in all', 'hour in all', 'hrs', 'hr'],
  asked: ['Fragen', 'questions'],
} as const satisfies Partial<Record<Field, readonly string[]>>;

/** Reads what was copied from a sheet, or names the fields that cannot be read, in their order on the form. */
export function readTyped(typed: Typed, locale: Locale): Reading {
  const amount = (field: keyof typeof units): number | undefined => {
    // "Umfang etwa 4 Stunden", says the German sheet.
    const text = typed[field].replace(/^\s*Umfang\b/i, '');
    const number = units[field].map((unit) => parseNumber(text, locale, unit)).find((read) => read !== null);
    return number !== undefined && number >= 0 ? number : undefined;
  };
  const count = (field: keyof typeof units): number | undefined => {
    const number = amount(field);
    return Number.isInteger(number) ? number : undefined;
  };
  const band = scoreBands.find((each) => each === typed.band);
  const read = {
    modules: typed.modules.length > 0 ? typed.modules : undefined,
    lessons: count('lessons'),
    checks: count('checks'),
    hours: amount('hours'),
    asked: band ? count('asked') : 0,
    day: readDay(typed.day),
    code: readCode(typed.code),
  };
  const { day, modules, lessons, checks, hours, asked, code } = read;
  if (day && modules && lessons !== undefined && checks !== undefined && hours !== undefined && asked !== undefined && code) {
    return { facts: { name: tidy(typed.name), day, modules, lessons, checks, hours, band, asked }, code };
  }
  return { unreadable: (Object.keys(read) as (keyof typeof read)[]).filter((field) => read[field] === undefined) };
}
