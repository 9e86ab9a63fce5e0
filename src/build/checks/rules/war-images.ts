import type { Locale } from '../../../core/locale/locale.ts';
import type { CourseFiles } from '../course-files.ts';
import type { Rule } from '../rule.ts';
import { allTexts } from '../texts.ts';
import { around, withoutQuotes } from '../wording.ts';

const war: Record<Locale, RegExp> = {
  de: /(?<!\p{L})(?:(?:Preisk|Machtk|Verdrängungsk|K)ampf(?:s|es)?|Kämpfe\p{L}*|kämpf\p{L}+|bekämpf\p{L}+|Schlacht(?:en|feld\p{L}*|plan)?|Krieg\p{L}*|Waffe\p{L}*|Munition|Feldz(?:ug|üge)\p{L}*|Angriffe?n?|angreifen|Feinde?n?|Gegner\p{L}*|erober\p{L}+|Eroberung\p{L}*|Frontlinie|Geschütz\p{L}*|abschießen|Rüstung|Soldat\p{L}*|Gener(?:al|äle)\p{L}*)(?!\p{L})/u,
  en: /\b(?:battles?|battlefields?|wars?|warfare|weapons?|ammunition|enem(?:y|ies)|conquer\w*|attack\w*|army|armies|soldiers?|generals|combat|fight(?:s|ing)?|front lines?|arsenal|artillery)\b/i,
};

/** What others say, believe or have given a name. */
const quoting = ['belief', 'says', 'term', 'synonyms'];

/** Customers are not conquered and rivals are no enemies; a lesson that carries an image of its source may use one such word. */
export const warImages: Rule = {
  id: 'war-images',
  *check(course) {
    const imageful = lessonsWithImages(course);
    const told = new Set<string>();
    for (const { field, text, locale, file, line, column } of allTexts(course)) {
      const found = quoting.includes(field) || file === course.ideas.file ? null : war[locale].exec(withoutQuotes(text));
      if (!found) continue;
      const first = imageful.has(file) && !told.has(file);
      told.add(file);
      if (first) continue;
      yield {
        file,
        line,
        column,
        what: `An image of war: "${around(text, found.index, found[0].length)}"`,
        mend: imageful.has(file)
          ? 'One is enough in a lesson; say the others plainly'
          : 'Say plainly what happens, or take an image from the sea or from work',
      };
    }
  },
};

/** The files of lessons that carry an idea which is an image. */
function lessonsWithImages({ ideas, lessons }: CourseFiles): Set<string> {
  const images = ideas.entries.flatMap(({ data }) => (data.stance === 'image' ? [data.id] : []));
  return new Set(lessons.flatMap(({ file, front }) => (front?.data.ideas?.some((id) => images.includes(id)) ? [file] : [])));
}
