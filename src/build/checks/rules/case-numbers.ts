import { locales } from '../../../core/locale/locale.ts';
import type { CourseFiles } from '../course-files.ts';
import { numbersIn } from '../numbers.ts';
import { isStory } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { pairsIn, textsOf, type Spoken } from '../texts.ts';

/**
 * Scenes and worked examples, and the questions and figures that name the firm of the case, state numbers of `case.yaml` and
 * no others, so that no two texts contradict each other. Times of day, dates, numbers of modules and 0 to 2 are free, and so is
 * what is spelled out.
 */
export const caseNumbers: Rule = {
  id: 'case-numbers',
  *check(course) {
    if (!course.caseNumbers) return;
    const { firm, numbers } = course.caseNumbers.data;
    const known = new Set(numbers.map(({ value }) => String(value)));
    for (const { text, locale, ...place } of [...toldIn(course), ...textsNaming(firm, course)]) {
      for (const { value, shown, hour } of numbersIn(text.replace(/\bmodule?\s\d/gi, ''), locale)) {
        if (hour || /^[0-2]$|[-:]/.test(value) || known.has(value)) continue;
        yield {
          ...place,
          what: `${shown} is no number of the case`,
          mend: 'Correct it, or add it to case.yaml with what it counts and how it follows from the others',
        };
      }
    }
  },
};

const toldIn = (course: CourseFiles): Spoken[] => course.lessons.flatMap(textsOf).filter(isStory);

/** Everything said in a question or figure that names the firm. */
function textsNaming(firm: string, course: CourseFiles): Spoken[] {
  const sheets = [...course.quizzes.flatMap(({ items }) => items), ...course.figures.flatMap(({ words }) => words ?? [])];
  return sheets
    .map(pairsIn)
    .filter((pairs) => pairs.some(({ de }) => de.text.includes(firm)))
    .flatMap((pairs) => pairs.flatMap((pair) => locales.map((locale) => ({ ...pair[locale], locale }))));
}
