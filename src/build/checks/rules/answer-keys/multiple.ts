import { locales } from '../../../../core/locale/locale.ts';
import type { KeyCheck } from './key-check.ts';

const counts = {
  de: { 2: /zwei|beiden?\b|\b2\b/i, 3: /drei|\b3\b/i, 4: /vier|\b4\b/i, all: /\balle\b|zutreffend|treffen zu/i },
  en: { 2: /two|both|\b2\b/i, 3: /three|\b3\b/i, 4: /four|\b4\b/i, all: /all that apply|\ball\b/i },
} as const;

const examples = { de: 'Write "Welche zwei …?" or "alle zutreffenden"', en: 'Write "Which two …?" or "all that apply"' } as const;

/** Two to four options are right, at least one is wrong, and the question says how many to pick or to pick all that apply. */
export const multipleKey: KeyCheck<'multiple'> = function* ({ data, at }) {
  const right = data.options.filter(({ correct }) => correct).length;
  if (right < 2 || right > 4 || right === data.options.length) {
    yield {
      ...at('options'),
      what: `${right} of ${data.options.length} options are right`,
      mend: 'Let two to four be right and at least one wrong, or make the question kind: single',
    };
    return;
  }
  for (const locale of locales) {
    const says = counts[locale];
    if (says[right as 2 | 3 | 4].test(data.stem[locale]) || says.all.test(data.stem[locale])) continue;
    yield { ...at('stem', locale), what: `The question does not say that ${right} options are right`, mend: examples[locale] };
  }
};
