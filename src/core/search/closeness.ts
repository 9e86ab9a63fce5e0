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

/**
 * How closely a record answers: 5 where its title is what was asked, 4 where another form of it is, 3 where a synonym
 * is, 2 where the title holds all of it, 1 where the text holds the very words, else 0. The engine weighs words and
 * takes many half-fitting names for more than the one that fits.
 */
export function closeness({ title, synonyms = '', content }: Named, asked: readonly AskedWord[], locale: Locale): number {
  const words = (name: string) => textWords(fold(name, locale));
  const formless = (name: string) =>
    words(name)
      .map((word) => stem(word, locale))
      .join(' ');
  const question = asked.map((word) => word.stem).join(' ');
  if (words(title).join(' ') === asked.map((word) => word.folded).join(' ')) return 5;
  if (formless(title) === question) return 4;
  if (synonyms.split(', ').some((synonym) => formless(synonym) === question)) return 3;
  if (asked.every((word) => textAnswer(title, word, locale) > 0)) return 2;
  return asked.every((word) => textAnswer(content, word, locale) === 2) ? 1 : 0;
}
