import type { Locale } from '../locale/locale.ts';
import { editionOf } from './edition.ts';
import type { ItemOf, Kind } from './item.ts';

/** A value with one language chosen wherever both stand side by side. */
type InOneLanguage<T> = T extends { de: infer Said; en: unknown }
  ? InOneLanguage<Said>
  : T extends readonly (infer Each)[]
    ? readonly InOneLanguage<Each>[]
    : T extends object
      ? { readonly [Key in keyof T]: InOneLanguage<T[Key]> }
      : T;

/** Fields that plan the course; a page has no use for them. */
const planning = ['bloom', 'difficulty', 'use', 'parallelOf'] as const;

/** An item as a page of one language asks it. */
export type LocalItem<K extends Kind = Kind> = K extends Kind
  ? InOneLanguage<Omit<ItemOf<K>, (typeof planning)[number]>> & {
      readonly locale: Locale;
      /** The item as it stands (`edition.ts`); goes into the record with every answer. */
      readonly edition: string;
    }
  : never;

function inOneLanguage(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((each) => inOneLanguage(each, locale));
  if (typeof value !== 'object' || value === null) return value;
  if ('de' in value && 'en' in value) return inOneLanguage(value[locale], locale);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inOneLanguage(each, locale)]));
}

export function localizeItem<K extends Kind>(item: ItemOf<K>, locale: Locale): LocalItem<K> {
  const asked = Object.entries(item).filter(([key]) => !(planning as readonly string[]).includes(key));
  return { ...(inOneLanguage(Object.fromEntries(asked), locale) as object), locale, edition: editionOf(item) } as LocalItem<K>;
}
