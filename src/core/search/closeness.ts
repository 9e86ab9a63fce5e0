import type { Locale } from '../locale/locale.ts';
import { textAnswer } from './answers.ts';
import type { AskedWord } from './asked-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { textWords } from './text-words.ts';

interface Named {
  readonly title: string;
  /** Separated by commas. */
  readonly synonyms?: string | undefined;
  readonly content: string;
}

/** From here on the record is what was asked. */
export const named = 4;

/** Whether a text holds every word as it was typed, and not just another form of it. */
export function holdsAsTyped(text: string, asked: readonly AskedWord[], locale: Locale): boolean {
  const words = new Set(textWords(fold(text, locale)));
  return asked.every((word) => words.has(word.folded));
}

/**
 * How closely a record answers: 6 where its title is what was asked, 5 where another form of it is, 4 where a synonym
 * is, 3 where the title holds all of it, 2 where the text holds the words as they were typed, 1 where it holds forms of
 * them, else 0. The engine weighs words and takes many half-fitting names for more than the one that fits.
 */
export function closeness({ title, synonyms = '', content }: Named, asked: readonly AskedWord[], locale: Locale): number {
  const words = (name: string) => textWords(fold(name, locale));
  const formless = (name: string) =>
    words(name)
      .map((word) => stem(word, locale))
      .join(' ');
  const question = asked.map((word) => word.stem).join(' ');
  if (words(title).join(' ') === asked.map((word) => word.folded).join(' ')) return 6;
  if (formless(title) === question) return 5;
  if (synonyms.split(', ').some((synonym) => formless(synonym) === question)) return 4;
  if (asked.every((word) => textAnswer(title, word, locale) > 0)) return 3;
  if (!asked.every((word) => textAnswer(content, word, locale) === 2)) return 0;
  return holdsAsTyped(content, asked, locale) ? 2 : 1;
}
