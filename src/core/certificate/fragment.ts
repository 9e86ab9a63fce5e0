import { formatCode } from './digest.ts';
import type { Facts } from './facts.ts';
import type { Typed } from './read-typed.ts';

/** The longest name a sheet takes, in signs. */
export const nameLength = 80;
const longest = 40;

/** The sheet as the fragment of an address, which browsers keep to themselves. */
export function toFragment(facts: Facts, code: string): string {
  const { name, day, modules, lessons, checks, hours, band, asked } = facts;
  const fields = { name, day, modules: modules.join(' '), lessons, checks, hours, band: band ?? '', asked, code: formatCode(code) };
  return `#${new URLSearchParams(Object.entries(fields).map(([field, value]) => [field, `${value}`]))}`;
}

/** What an address proposes for the form; anybody may have written it. Undefined where it proposes nothing. */
export function readFragment(fragment: string): Typed | undefined {
  const given = new URLSearchParams(fragment.slice(1, 3000));
  if (!given.has('code')) return undefined;
  const text = (field: keyof Typed, length = longest): string => (given.get(field) ?? '').slice(0, length);
  return {
    name: text('name', nameLength),
    day: text('day'),
    modules: text('modules', 400).split(' '),
    lessons: text('lessons'),
    checks: text('checks'),
    hours: text('hours'),
    band: text('band'),
    asked: text('asked'),
    code: text('code'),
  };
}
