import type { Locale } from '../../../core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { textsOf } from '../texts.ts';

const says: Record<Locale, RegExp> = { de: /erfunden|fiktiv/i, en: /invented|fictitious/i };

/** What stands above the scene, which carries the label that the firm is invented. */
const above = ['summary', 'lede', 'opening'];

/** Before its scene, a lesson that names the firm of the case says that it is invented (quality bar 5). */
export const fictitious: Rule = {
  id: 'fictitious',
  *check({ lessons, caseNumbers }) {
    const firm = caseNumbers?.data.firm;
    if (firm === undefined) return;
    for (const lesson of lessons) {
      const texts = textsOf(lesson).filter(({ field }) => above.includes(field));
      const first = texts.find(({ text }) => text.includes(firm));
      if (!first || texts.some(({ text }) => says[lesson.locale].test(text))) continue;
      const { file, line, column } = first;
      yield {
        file,
        line,
        column,
        what: `"${firm}" stands here before any label says that the firm is invented`,
        mend: lesson.locale === 'de' ? `Write "die erfundene Firma ${firm}"` : `Write "the invented firm ${firm}"`,
      };
    }
  },
};
