import { locales, type Locale } from '../../../core/locale/locale.ts';
import type { Flaw } from '../finding.ts';
import { blocksIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { slidesOf } from '../slides.ts';
import { pairsIn, textsOf, type Said } from '../texts.ts';

const says: Record<Locale, RegExp> = { de: /erfunden|fiktiv/i, en: /invented|fictitious/i };

/** What stands above the scene, which carries the label that the firm is invented. */
const above = ['summary', 'lede', 'opening'];

/** Before its scene, a lesson that names the firm of the case says that it is invented, and so does each slide and each exercise sheet that shows the name. */
export const fictitious: Rule = {
  id: 'fictitious',
  *check({ lessons, decks, blanks, caseNumbers }) {
    const firm = caseNumbers?.data.firm;
    if (firm === undefined) return;
    for (const lesson of lessons) {
      const words = { de: `Write "die erfundene Firma ${firm}"`, en: `Write "the invented firm ${firm}"` };
      const texts = textsOf(lesson).filter(({ field }) => above.includes(field));
      yield* unlabelled(firm, texts, lesson.locale, words[lesson.locale]);
    }
    for (const deck of decks) {
      const words = { de: 'Add "Fiktives Beispiel" to the slide', en: 'Add "Fictitious example" to the slide' };
      for (const { seen } of slidesOf(deck)) yield* unlabelled(firm, blocksIn(deck, seen), deck.locale, words[deck.locale]);
    }
    for (const blank of blanks) {
      const words = { de: 'Add "Fiktives Beispiel" to the sheet', en: 'Add "Fictitious example" to the sheet' };
      // The page itself labels what stands under `example`.
      const texts = pairsIn(blank).filter(({ de }) => de.field !== 'example');
      for (const locale of locales)
        yield* unlabelled(
          firm,
          texts.map((pair) => pair[locale]),
          locale,
          words[locale],
        );
    }
  },
};

function* unlabelled(firm: string, texts: readonly Said[], locale: Locale, mend: string): Generator<Flaw> {
  const first = texts.find(({ text }) => text.includes(firm));
  if (!first || texts.some(({ text }) => says[locale].test(text))) return;
  const { file, line, column } = first;
  yield { file, line, column, what: `"${firm}" stands here before any label says that the firm is invented`, mend };
}
