import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Flaw } from '../finding.ts';
import { optionSets, type OptionSet } from '../option-sets.ts';
import type { Rule } from '../rule.ts';
import { tellingWords } from '../telling-words.ts';
import { withoutQuotes } from '../wording.ts';

/** Options that speak of other options or of not knowing; certainty is asked for elsewhere. */
const empty: Record<Locale, RegExp> = {
  de: /^(?:alle|keine[rs]?|nichts|beide[s]?) (?:der|die|davon|von diesen|genannten?|oben|Antworten)|^(?:alles|nichts) davon|keine Ahnung|wei(?:ß|ss) (?:ich )?nicht|^(?:Antwort(?:en)? )?[a-f] und [a-f](?!\p{L})/iu,
  en: /^(?:all|none|both|neither|either) of (?:these|those|them|the (?:above|answers|options|others))\b|\bof the above\b|no idea|don[’']t know|not sure|^(?:options? |answers? )?[a-f] and [a-f]\b/i,
};

/** Words by which the test-wise recognise a wrong option. */
const cues: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:immer|nie|niemals|nur|ausschließlich|keinesfalls|garantiert)(?!\p{L})/iu,
  en: /\b(?:always|never|only|exclusively|guaranteed)\b/i,
};

/** Options stand for themselves, and no word betrays the wrong or the right one. */
export const optionWords: Rule = {
  id: 'option-words',
  *check({ quizzes }) {
    for (const set of quizzes.flatMap(({ items }) => items).flatMap(optionSets)) {
      for (const locale of locales) {
        yield* speakingOfOthers(set, locale);
        yield* cueOnlyInWrong(set, locale);
        yield* echoOnlyInKey(set, locale);
      }
    }
  },
};

function* speakingOfOthers({ item, path, options }: OptionSet, locale: Locale): Generator<Flaw> {
  for (const [index, { text }] of options.entries()) {
    const found = empty[locale].exec(text[locale]);
    if (found)
      yield {
        ...item.at(...path, index, 'text', locale),
        what: `An option says nothing of its own: "${found[0]}"`,
        mend: 'Write what somebody would really do or say',
      };
  }
}

function* cueOnlyInWrong({ item, path, options }: OptionSet, locale: Locale): Generator<Flaw> {
  const cue = (index: number) => cues[locale].exec(withoutQuotes(options[index]!.text[locale]))?.[0];
  const found = options.map((_, index) => cue(index));
  if (found.some((word, index) => word && options[index]!.correct)) return;
  const first = found.findIndex((word) => word !== undefined);
  if (first >= 0)
    yield {
      ...item.at(...path, first, 'text', locale),
      what: `"${found[first]}" stands in a wrong option only, and gives it away`,
      mend: 'Say it without the word, or use one like it in a right option too',
    };
}

/** Two words of the question in the only right option, and none of any in a wrong one, point a finger at it. */
function* echoOnlyInKey({ item, path, options }: OptionSet, locale: Locale): Generator<Flaw> {
  const right = options.filter(({ correct }) => correct);
  if (right.length !== 1) return;
  const asked = tellingWords(item.data.stem[locale]);
  const echo = (text: string) => [...tellingWords(text)].filter((word) => asked.has(word));
  const inKey = echo(right[0]!.text[locale]);
  if (inKey.length < 2 || options.some(({ correct, text }) => !correct && echo(text[locale]).length > 0)) return;
  yield {
    ...item.at(...path, options.indexOf(right[0]!), 'text', locale),
    what: `The right option alone repeats words of the question (${inKey.map((word) => `${word}…`).join(', ')})`,
    mend: 'Say it in other words, or let a wrong option take up the question too',
  };
}
