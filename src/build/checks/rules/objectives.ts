import type { Locale } from '../../../core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { around } from '../wording.ts';

/** What happens in a head and nobody can watch. */
const unseen: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:verstehen|kennen(?:lernen)?|wissen|begreifen|lernen|erfahren|nachvollziehen|verinnerlichen|sensibilisier\p{L}+|bewusst (?:sein|werden|machen)|vertraut (?:sein|machen)|ein Gefühl)(?!\p{L})/iu,
  en: /\b(?:understand|know|learn|grasp|realise|appreciate|internalise|be(?:come)? (?:aware|familiar|sensitive)|get a (?:feel|sense)|gain (?:insight|an understanding))\b/i,
};

/** German puts its verb at the end or the beginning of a clause, English at the beginning. */
const hasVerb: Record<Locale, RegExp> = {
  de: /(?:^|[\s,])\p{Ll}+(?:en|ern|eln|tun)(?=[,:;.]|$)/u,
  en: /^(?!(?:an?|the|how|what|why|which|where|your|some|more|to|one|two|three|four|five|\p{Ll}+ing)\b)\p{Ll}+/u,
};

const verbs = {
  de: 'nennen, zuordnen, berechnen, formulieren, entscheiden, prüfen',
  en: 'name, match, work out, write, decide, check',
} as const;

/** An objective says what one can see somebody do afterwards. */
export const objectives: Rule = {
  id: 'objectives',
  *check({ lessons }) {
    for (const { front, locale } of lessons) {
      for (const [index, { text }] of (front?.data.objectives ?? []).entries()) {
        const place = front!.at('objectives', index, 'text');
        const mend = `Say what learners do: ${verbs[locale]}`;
        const found = unseen[locale].exec(text);
        if (found) yield { ...place, what: `Nobody can watch this: "${around(text, found.index, found[0].length)}"`, mend };
        else if (!hasVerb[locale].test(text))
          yield {
            ...place,
            what: `The objective ${locale === 'de' ? 'has no verb at the end or the beginning of a clause' : 'does not begin with a verb'}`,
            mend,
          };
      }
    }
  },
};
