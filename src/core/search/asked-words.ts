import type { Locale } from '../locale/locale.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { textWords } from './text-words.ts';

/** One word of a question to the search. */
export interface AskedWord {
  /** As it was typed. */
  readonly text: string;
  readonly folded: string;
  readonly stem: string;
}

/** Words that say how something is asked, not what. */
const fillers: Record<Locale, ReadonlySet<string>> = {
  de: new Set(
    'was wie wer wo wann warum ist sind der die das den dem des ein eine einen einer im in am an auf zu zum zur mit von und oder für ich wir'.split(
      ' ',
    ),
  ),
  en: new Set('what how who where when why is are the a an in on at of to for with and or do does i we'.split(' ')),
};

/** The words that a question is about; where it holds fillers alone, all of them. */
export function askedWords(question: string, locale: Locale): AskedWord[] {
  const typed = textWords(question);
  const telling = typed.filter((word) => !fillers[locale].has(word.toLowerCase()));
  return (telling.length > 0 ? telling : typed).map((text) => {
    const folded = fold(text, locale);
    return { text, folded, stem: stem(folded, locale) };
  });
}
