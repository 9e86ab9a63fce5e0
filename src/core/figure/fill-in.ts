import type { Values } from '../locale/fill.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Locale } from '../locale/locale.ts';

/**
 * A text with its `{names}` filled in, numbers as the language writes them.
 * @throws when the text asks for a name that has no value.
 */
export function fillIn(template: string, values: Values, locale: Locale): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(`"${template}" asks for {${name}}, which the figure's code does not give. Give it there, or change the text.`);
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
