import type { Rule } from '../rule.ts';

const forms = { de: /^Wenn .+, dann .+/s, en: /^(?:If|When) .+, .+/s } as const;
const patterns = { de: '"Wenn …, dann …"', en: '"If …, …" or "When …, …"' } as const;

/** The next step is an if-then sentence, because plans tied to a moment are carried out more often. */
export const ifThen: Rule = {
  id: 'if-then',
  *check({ lessons }) {
    for (const { front, locale } of lessons) {
      if (!front || forms[locale].test(front.data.nextStep.plan)) continue;
      yield {
        ...front.at('nextStep', 'plan'),
        what: 'The plan of the next step is no if-then sentence',
        mend: `Write it as ${patterns[locale]}, with a moment of the working week`,
      };
    }
  },
};
