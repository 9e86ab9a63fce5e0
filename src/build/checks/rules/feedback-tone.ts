import { locales } from '../../../core/locale/locale.ts';
import { partsOf } from '../item-parts.ts';
import type { Rule } from '../rule.ts';
import { findWordings, type Wording } from '../wording.ts';

const mend = 'Say what follows from the choice, in terms of the case';

const wordings: readonly Wording[] = [
  {
    locale: 'de',
    form: /^(?:(?:leider |das ist |ganz )?(?:falsch|richtig|korrekt)|leider)(?!\p{L})(?=[.!,:]| falsch| nicht)/iu,
    what: 'The feedback begins with a verdict, which the page has already given',
    mend,
  },
  {
    locale: 'en',
    form: /^(?:sorry|unfortunately|(?:that’s |that is |quite )?(?:wrong|right|correct))(?=[.!,:])/i,
    what: 'The feedback begins with a verdict, which the page has already given',
    mend,
  },
  {
    locale: 'de',
    form: /(?:^|[.!:]\s)(?:super|prima|bravo|toll|klasse|gut gemacht|sehr gut|ausgezeichnet|glückwunsch)[.!,]/iu,
    what: 'The feedback praises the person',
    mend,
  },
  {
    locale: 'en',
    form: /(?:^|[.!:]\s)(?:well done|great|excellent|good job|congratulations|perfect|bravo)[.!,]/i,
    what: 'The feedback praises the person',
    mend,
  },
];

/** Feedback is about the matter: no verdict in place of a reason, no praise. */
export const feedbackTone: Rule = {
  id: 'feedback-tone',
  *check({ quizzes }) {
    for (const { data, at } of quizzes.flatMap(({ items }) => items)) {
      for (const { path, feedback } of partsOf(data)) {
        if (!feedback) continue;
        const [field, text] = feedback;
        for (const locale of locales) yield* findWordings({ ...at(...path, field, locale), field, locale, text: text[locale] }, wordings);
      }
    }
  },
};
