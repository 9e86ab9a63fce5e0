import type { Values } from '../locale/fill.ts';
import { formatNumber } from '../locale/numbers.ts';
import type { Locale } from '../locale/locale.ts';

/**
 * A text of a figure with its `{names}` filled in, numbers as the language writes them.
 * @param figure its id, for the error to name.
 * @throws when the text asks for a name that has no value.
 */
export function fillIn(template: string, values: Values, locale: Locale, figure: string): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined)
      throw new Error(
        `The figure "${figure}" cannot say "${template}": nothing gives {${name}} a value. Give it one in the figure's code, which src/browser/elements/figures/plays.ts names, or change the text in figures/${figure}.yaml.`,
      );
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
