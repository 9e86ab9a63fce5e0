/** Finding words and habits of writing that do not belong into a text. */
import type { Locale } from '../../core/locale/locale.ts';
import type { Flaw } from './finding.ts';
import type { Spoken } from './texts.ts';

/** What to look for, in one language or in both, and what to say where it stands. */
export interface Wording extends Pick<Flaw, 'what' | 'mend'> {
  readonly locale?: Locale;
  readonly form: RegExp;
}

/** The first place of each wording in a text. */
export function* findWordings(said: Spoken, wordings: readonly Wording[]): Generator<Flaw> {
  const { text, locale, file, line, column } = said;
  for (const { form, what, mend, ...only } of wordings) {
    const found = only.locale === undefined || only.locale === locale ? form.exec(text) : null;
    if (found) yield { file, line, column, what: `${what}: "${around(text, found.index, found[0].length)}"`, mend };
  }
}

/** The text with everything in quotation marks blanked out, because what is quoted is not what the course says. */
export function withoutQuotes(text: string): string {
  return text.replace(/„[^“]*“|“[^”]*”|‚[^‘]*‘/gu, (quote) => '·'.repeat(quote.length));
}

/** A place in its surroundings, so that an author can search for it. */
export function around(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - 20), at + length + 20).trim();
}
