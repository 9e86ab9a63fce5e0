import type { Locale } from '../locale/locale.ts';
import { parseNumber } from '../locale/numbers.ts';
import { shuffled } from './shuffle.ts';

const leadingNumber = /^[€$£~≈]?\s*(\d[\d.,'’\s]*)/;

/** Whether all texts begin with a number and the numbers rise, or fall, from first to last. */
function isNumberRow(texts: readonly string[], locale: Locale): boolean {
  const numbers = texts.map((text) => parseNumber(leadingNumber.exec(text)?.[1] ?? '', locale) ?? NaN);
  const rising = numbers.slice(1).every((number, at) => number > numbers[at]!);
  const falling = numbers.slice(1).every((number, at) => number < numbers[at]!);
  return rising || falling;
}

/** The order in which options are shown: shuffled by the seed, but a row of numbers stays as it was written. */
export function optionOrder<T extends { readonly text: string }>(options: readonly T[], seed: number, locale: Locale): readonly T[] {
  const texts = options.map((option) => option.text);
  return isNumberRow(texts, locale) ? options : shuffled(options, seed);
}
