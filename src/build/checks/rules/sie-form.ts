import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { findWordings, withoutQuotes } from '../wording.ts';

const familiar = [
  {
    locale: 'de',
    form: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*)(?!\p{L})/iu,
    what: 'The German text says "du"',
    mend: 'Write "Sie"; among colleagues of the case, put what they say in quotation marks',
  },
] as const;

/** German speaks to its readers with "Sie"; what people in a scene say to each other stands in quotation marks. */
export const sieForm: Rule = {
  id: 'sie-form',
  *check(course) {
    for (const said of allTexts(course)) {
      if (said.field !== 'belief') yield* findWordings({ ...said, text: withoutQuotes(said.text) }, familiar);
    }
  },
};
