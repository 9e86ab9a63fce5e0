import type { Locale } from '../locale/locale.ts';
import { askedWords, type AskedWord } from './asked-words.ts';
import { textWords } from './text-words.ts';
import { fold } from './fold.ts';
import { stem } from './stem.ts';

/** Words that managers use, and the course's own for the same thing. A term has its everyday words in the glossary. */
const everydayWords: Record<Locale, Readonly<Record<string, string>>> = {
  de: {
    Reklame: 'Werbung',
    'künstliche Intelligenz': 'KI',
    Homepage: 'Website',
    Mitarbeiterin: 'Mitarbeitende',
    Mitarbeiterinnen: 'Mitarbeitende',
    Mailing: 'Newsletter',
  },
  en: { homepage: 'website', advert: 'advertising', 'artificial intelligence': 'AI' },
};

/** The question in the course's words, or nothing where it holds no everyday word. */
export function inCourseWords(asked: readonly AskedWord[], locale: Locale): AskedWord[] | undefined {
  const said = asked.map((word) => word.stem);
  for (const [everyday, own] of Object.entries(everydayWords[locale])) {
    const stems = textWords(fold(everyday, locale)).map((word) => stem(word, locale));
    const at = said.findIndex((_, start) => stems.every((each, offset) => said[start + offset] === each));
    if (at >= 0) return asked.toSpliced(at, stems.length, ...askedWords(own, locale));
  }
  return undefined;
}
