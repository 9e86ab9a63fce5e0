import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { highlight } from './highlight.ts';

const before = 50;
const longest = 150;

/** The beginning of a text, cut between words and at most two lines of a result long. */
export function beginning(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(' ', longest))} …`;
}

/**
 * About two lines of a text around the first word that was asked for, rather around the word itself than around a
 * longer one that holds it; without one, the beginning.
 */
export function excerpt(text: string, asked: readonly AskedWord[], locale: Locale): string {
  const stretches = highlight(text, asked, locale);
  const itself = stretches.findIndex((stretch) => stretch.itself);
  const first = itself < 0 ? stretches.findIndex((stretch) => stretch.marked) : itself;
  const at = stretches.slice(0, Math.max(first, 0)).reduce((length, stretch) => length + stretch.text.length, 0);
  return at <= before ? beginning(text) : `… ${beginning(text.slice(text.indexOf(' ', at - before) + 1))}`;
}
