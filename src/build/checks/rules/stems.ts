import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { withoutQuotes } from '../wording.ts';

/** A question that asks for what is not so: "Was gehört nicht …?" A plain "not" escapes the eye. */
const negated: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:welche[rsnm]?|was|wer|wen|wem|wo|womit|wofür|worauf)(?!\p{L})[^?.!]*(?<!\p{L})(nicht(?! nur)|kein(?:e|en|er|em|es)?|nie)(?!\p{L})[^?.!]*\?/iu,
  en: /\b(?:which|what|who|whom|where)\b[^?.!]*(\bnot\b(?! only)|n’t\b|\bnever\b|\b(?<!\b(?:a|the) )no\b)[^?.!]*\?/i,
};

/** A question or task is a whole sentence, and a negation in what it asks is written in capitals. */
export const stems: Rule = {
  id: 'stems',
  *check({ quizzes }) {
    for (const { data, at } of quizzes.flatMap(({ items }) => items)) {
      for (const locale of locales) {
        const stem = data.stem[locale];
        if (!/[.?!:…](?:[“”)])?$/.test(stem))
          yield {
            ...at('stem', locale),
            what: `The question is no whole sentence: "…${stem.slice(-30)}"`,
            mend: 'End it with a question mark or a full stop',
          };
        const negation = negated[locale].exec(withoutQuotes(stem))?.[1];
        if (negation && negation !== negation.toUpperCase())
          yield {
            ...at('stem', locale),
            what: `The question asks for what is not so, and "${negation}" escapes the eye`,
            mend: `Ask for what is so, or write ${negation.toUpperCase()}`,
          };
      }
    }
  },
};
