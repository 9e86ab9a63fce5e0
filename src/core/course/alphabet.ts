import type { Locale } from '../locale/locale.ts';

export interface LetterGroup<T> {
  /** A capital letter without accents, or "0–9". */
  readonly letter: string;
  readonly entries: readonly T[];
}

const digits = '0–9';

/** Entries in the order a reader of the language expects, grouped by their first letter; those with a number come first. */
export function byLetter<T>(entries: readonly T[], name: (entry: T) => string, locale: Locale): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const groups = new Map<string, T[]>();
  for (const entry of entries.toSorted((a, b) => compare(name(a), name(b)))) {
    const first = name(entry).normalize('NFD').charAt(0).toLocaleUpperCase(locale);
    const letter = /\d/.test(first) ? digits : first;
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, group]) => ({ letter, entries: group }));
}
