import { formatNumber, formatQuantity, parseNumber } from '../../../locale/numbers.ts';
import type { LocalItem } from '../../local-item.ts';

type Item = LocalItem<'numeric'>;

/** The number that was typed, with or without its unit; null where it is none. */
export const numberIn = ({ locale, unit, unitOfOne = unit }: Item, typed: string): number | null =>
  parseNumber(typed, locale, unit) ?? parseNumber(typed, locale, unitOfOne);

/** A number with the item's unit: 4 weeks, 1 week. */
export const quantityOf = ({ locale, unit, unitOfOne = unit }: Item, value: number): string =>
  formatQuantity(value, value === 1 ? unitOfOne : unit, locale);

/** Both ends of a range, the unit once where it follows its number: 9.5 and 10.5 weeks, but €149 and €151 per order. */
export function rangeOf(item: Item, from: number, to: number): readonly [from: string, to: string] {
  const sign = item.locale === 'en' ? /^[€$£]/.exec(item.unit)?.[0] : undefined;
  return [sign ? formatQuantity(from, sign, item.locale) : formatNumber(from, item.locale), quantityOf(item, to)];
}
