import { otherLocale, type Locale, type Localized } from '../../../core/locale/locale.ts';
import { deckPairs, guidePairs, lessonPairs, type CourseFiles, type LessonFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { languages } from '../language-names.ts';
import { missingNumbers } from '../numbers.ts';
import { blocksIn, sectionsOf, type Section } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { slidesOf } from '../slides.ts';
import { allPairs, type Said } from '../texts.ts';

/** Both languages state the same numbers: in each section of a lesson, on each slide of a deck with its notes, in the text of a guide, and in each text of frontmatter, questions, figures and terms. */
export const parallelNumbers: Rule = {
  id: 'parallel-numbers',
  *check(course) {
    for (const pair of allPairs(course)) yield* compare({ de: [pair.de], en: [pair.en] });
    for (const pair of [...sectionPairs(course), ...slidePairs(course), ...guideTexts(course)]) yield* compare(pair);
  },
};

function sectionPairs(course: CourseFiles): Localized<Said[]>[] {
  const blocks = (lesson: LessonFile, section: Section) => blocksIn(lesson, section.nodes);
  return lessonPairs(course).flatMap(({ de, en }) => {
    const [german, english] = [sectionsOf(de), sectionsOf(en)];
    if (german.length !== english.length) return [];
    return german.map((section, index) => ({ de: blocks(de, section), en: blocks(en, english[index]!) }));
  });
}

function slidePairs(course: CourseFiles): Localized<Said[]>[] {
  return deckPairs(course).flatMap(({ de, en }) =>
    slidesOf(de).flatMap(({ id, node }) => {
      const same = slidesOf(en).find((slide) => slide.id === id);
      return same ? [{ de: blocksIn(de, [node]), en: blocksIn(en, [same.node]) }] : [];
    }),
  );
}

const guideTexts = (course: CourseFiles): Localized<Said[]>[] =>
  guidePairs(course).map(({ de, en }) => ({ de: blocksIn(de), en: blocksIn(en) }));

function* compare(texts: Localized<Said[]>): Generator<Flaw> {
  for (const locale of ['de', 'en'] as const) yield* missing(texts, locale, otherLocale(locale));
}

function* missing(texts: Localized<Said[]>, from: Locale, to: Locale): Generator<Flaw> {
  const there = texts[to].map(({ text }) => text).join('\n');
  const reported = new Set<string>();
  for (const { text, ...place } of texts[from]) {
    for (const { value, shown } of missingNumbers(text, from, there, to)) {
      if (reported.has(value)) continue;
      reported.add(value);
      const { file, line } = texts[to][0] ?? place;
      yield {
        ...place,
        what: `The number ${shown} stands in the ${languages[from]} text, but not in the ${languages[to]} one`,
        mend: `Say it in ${file}${file === place.file || texts[to].length === 1 ? `, line ${line}` : ', in the same place'}, or correct it here`,
      };
    }
  }
}
