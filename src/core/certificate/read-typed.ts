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

/** Reads what was copied from a sheet, or names the fields that cannot be read, in their order on the form. */
export function readTyped(typed: Typed, locale: Locale): Reading {
  const count = (text: string): number | undefined => {
    const number = parseNumber(text, locale);
    return number !== null && Number.isInteger(number) && number >= 0 ? number : undefined;
  };
  const hours = parseNumber(typed.hours, locale, locale === 'de' ? 'Stunden' : 'hours');
  const band = scoreBands.find((each) => each === typed.band);
  const read = {
    modules: typed.modules.length > 0 ? typed.modules : undefined,
    lessons: count(typed.lessons),
    checks: count(typed.checks),
    hours: hours !== null && hours >= 0 ? hours : undefined,
    asked: band ? count(typed.asked) : 0,
    day: readDay(typed.day),
    code: readCode(typed.code),
  };
  const { day, modules, lessons, checks, asked, code } = read;
  if (day && modules && lessons !== undefined && checks !== undefined && read.hours !== undefined && asked !== undefined && code) {
    return { facts: { name: tidy(typed.name), day, modules, lessons, checks, hours: read.hours, band, asked }, code };
  }
  return { unreadable: (Object.keys(read) as (keyof typeof read)[]).filter((field) => read[field] === undefined) };
}
