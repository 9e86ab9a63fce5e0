import { beginning } from '../locale/beginning.ts';
import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { highlight } from './highlight.ts';

const before = 50;

/** At most two lines of a result, characters. */
export const excerptLength = 150;

/**
 * About two lines of a text around the first word that was asked for, rather around the word itself than around a
 * longer one that holds it; without one, the beginning.
 */
export function excerpt(text: string, asked: readonly AskedWord[], locale: Locale): string {
  const stretches = highlight(text, asked, locale);
  const itself = stretches.findIndex((stretch) => stretch.itself);
  const first = itself < 0 ? stretches.findIndex((stretch) => stretch.marked) : itself;
  const at = stretches.slice(0, Math.max(first, 0)).reduce((length, stretch) => length + stretch.text.length, 0);
  return at <= before ? beginning(text, excerptLength) : `… ${beginning(text.slice(text.indexOf(' ', at - before) + 1), excerptLength)}`;
}
