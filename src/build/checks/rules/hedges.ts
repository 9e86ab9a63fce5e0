import type { Locale } from '../../../core/locale/locale.ts';
import { blocksIn, citationsIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

/** Words by which a statement says how far it carries. */
const careful: Record<Locale, RegExp> = {
  de: /zugeschrieben|(?<!\p{L})(?:gilt|gelten) als|vermutlich|wahrscheinlich|womöglich|vielleicht|mögen?(?!\p{L})|(?<!\p{L})(?:oft|meist|meistens|häufig|üblich\p{L}*|manchmal|eher|wohl|etwa|laut|kann|können|könnte\p{L}*|dürfte\p{L}*|scheint|scheinen|soll|sollen)(?!\p{L})|in der Praxis|in der Regel|typisch|heißt es|legt nahe|spricht dafür|Lehrbuch|Faustregel|Gedanke|Idee|Denkmodell|Bild|schl(?:ägt|agen) .{0,60}vor|Vorschlag|empf(?:iehlt|ehlen)/iu,
  en: /\b(?:credited|attributed|regarded as|counts? as|seen as|probably|perhaps|often|usually|commonly|generally|typically|frequently|sometimes|may|might|can|could|seems?|appears?|tends?|likely|according to|in practice|rule of thumb|textbooks?|idea|thought|model|picture|is said|are said|suggests?|propos\w+|recommend\w*)\b/i,
};

/** A statement that rests on a source of general knowledge says so: with "gilt als", "oft", "is credited with". */
export const hedges: Rule = {
  id: 'hedges',
  *check({ lessons, sources }) {
    const general = new Set(sources.entries.flatMap(({ data }) => (data.status === 'general' ? [data.id] : [])));
    for (const lesson of lessons) {
      for (const block of blocksIn(lesson)) {
        const { file, line, column } = block;
        for (const { id, said } of citationsIn(block)) {
          if (!general.has(id) || careful[lesson.locale].test(said)) continue;
          yield {
            file,
            line,
            column,
            what: `"${id}" is a source of general knowledge, and the text cites it for a plain fact: "…${said.slice(-60)}"`,
            mend:
              lesson.locale === 'de'
                ? 'Say how far it carries, with "gilt als", "oft", "vermutlich", "wird zugeschrieben", or cite a source that was checked'
                : 'Say how far it carries, with "is regarded as", "often", "probably", "is credited with", or cite a source that was checked',
          };
        }
      }
    }
  },
};
