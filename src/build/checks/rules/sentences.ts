import { countWords } from '../../../core/course/reading-time.ts';
import type { Locale } from '../../../core/locale/locale.ts';
import { startOf } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';
import { textsOf, type Spoken } from '../texts.ts';
import { withoutQuotes } from '../wording.ts';

const longest = { average: 16, sentence: 32, paragraph: 90 };

/** Headings and labels are no sentences. */
const labels = ['title', 'heading', 'tableCell', 'says', 'material', 'sections'];

/** Lessons, decks and guides are written in short sentences and paragraphs, without chains of what one has to do. */
export const sentences: Rule = {
  id: 'sentences',
  *check(course) {
    for (const file of [...course.lessons, ...course.decks, ...course.guides]) {
      const texts = textsOf(file).filter(({ field }) => !labels.includes(field));
      yield* onAverage(file.file, texts);
      for (const text of texts) yield* each(text);
    }
  },
};

function* onAverage(file: string, texts: readonly Spoken[]): Generator<Flaw> {
  const counts = texts.flatMap(({ text, locale }) => sentencesIn(text, locale)).map(countWords);
  const average = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  if (average > longest.average)
    yield {
      ...startOf(file),
      what: `The sentences have ${average.toFixed(1)} words on average; ${longest.average} is the most`,
      mend: 'Make two sentences of the long ones, one thought each',
    };
}

function* each({ text, locale, file, line, column }: Spoken): Generator<Flaw> {
  const place = { file, line, column };
  for (const sentence of sentencesIn(text, locale)) {
    const words = countWords(sentence);
    if (words > longest.sentence)
      yield {
        ...place,
        what: `A sentence has ${words} words: "${sentence.slice(0, 50)}…"; ${longest.sentence} is the most`,
        mend: 'Make two or three of it',
      };
  }
  const words = countWords(text);
  if (words > longest.paragraph)
    yield {
      ...place,
      what: `The paragraph has ${words} words; ${longest.paragraph} is the most`,
      mend: 'Begin a new one where the thought turns',
    };
  const duties = withoutQuotes(text).match(chains[locale]) ?? [];
  if (duties.length > 1)
    yield { ...place, what: `A chain of duties: ${duties.join(', ')}`, mend: 'Say who does it, or ask for it: "Fragen Sie …", "Ask …"' };
}

const chains: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:man (?:muss|müsste|soll(?:te)?|darf)|(?:muss|müsste|soll(?:te)?|darf) man)(?!\p{L})/giu,
  en: /\b(?:one|you) (?:must|has to|have to|should|ought to)\b/gi,
};
