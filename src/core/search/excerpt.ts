import type { Locale } from '../locale/locale.ts';
import type { AskedWord } from './asked-words.ts';
import { highlight } from './highlight.ts';

const before = 50;
const longest = 150;

/** The beginning of a text, cut between words and at most two lines of a result long. */
export function beginning(text: string, length = longest): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`;
}

/** About two lines of a text around the first word that was asked for; without one, the beginning. */
export function excerpt(text: string, asked: readonly AskedWord[], locale: Locale): string {
  const stretches = highlight(text, asked, locale);
  const first = stretches.findIndex((stretch) => stretch.marked);
  const at = stretches.slice(0, first).reduce((length, stretch) => length + stretch.text.length, 0);
  if (first < 0 || at <= before) return beginning(text);
  const from = text.indexOf(' ', at - before) + 1;
  return `… ${beginning(text.slice(from))}`;
}
