import { locales, otherLocale } from '../../../core/locale/locale.ts';
import { neededFiles, startOf, type CourseFiles, type DeckFile, type GuideFile } from '../course-files.ts';
import type { Flaw } from '../finding.ts';
import { languages } from '../language-names.ts';
import type { Rule } from '../rule.ts';

const read =
  /^(lessons\/(de|en)\/[^/]+\/[^/]+\.mdx|(decks|guides)\/(de|en)\/[^/]+\.mdx|guides\/two-days\.yaml|(quizzes|blanks)\/[^/]+\.yaml|figures\/[^/]+\.(svg|yaml))$/;

/** `course.yaml` and the folders agree: every written lesson has its files in both languages, a deck or guide belongs to a module and has both too, and nothing lies about unread. */
export const files: Rule = {
  id: 'files',
  *check(course) {
    for (const file of neededFiles) {
      if (!course.files.includes(file))
        yield { ...startOf(file), what: `The course has no ${file}`, mend: 'Write one as content/README.md shows' };
    }
    for (const file of course.files) {
      if (/^(lessons|decks|guides|quizzes|blanks|figures)\//.test(file) && !read.test(file)) {
        yield { ...startOf(file), what: 'Nothing reads this file', mend: 'Move or rename it as content/README.md shows, or delete it' };
      }
    }
    if (course.spine) yield* againstSpine(course);
    yield* inBothLanguages(course, 'deck', course.decks, 'with the same slides');
    yield* inBothLanguages(course, 'guide', course.guides, 'with the same running orders');
  },
};

function* againstSpine({ spine, ...course }: CourseFiles): Generator<Flaw> {
  const listed = new Set<string>();
  for (const [m, module] of spine!.data.modules.entries()) {
    for (const [l, { id, planned }] of module.lessons.entries()) {
      const entry = spine!.at('modules', m, 'lessons', l, 'id');
      const quiz = `quizzes/${id}.yaml`;
      const prose = locales.map((locale) => ({ locale, file: `lessons/${locale}/${module.id}/${id}.mdx` }));
      for (const file of [quiz, ...prose.map((each) => each.file)]) listed.add(file);
      const present = [...prose.map((each) => each.file), quiz].filter((file) => course.files.includes(file));
      if (planned && present.length > 0) {
        const at = spine!.at('modules', m, 'lessons', l, 'planned');
        yield { ...at, what: `The lesson "${id}" is marked as planned, but ${present[0]} is there`, mend: 'Remove its planned block' };
      }
      if (planned) continue;
      for (const { locale, file } of prose.filter((each) => !course.files.includes(each.file))) {
        yield {
          ...entry,
          what: `The lesson "${id}" has no ${languages[locale]} file`,
          mend: `Write ${file}, or give the lesson a planned block`,
        };
      }
      if (!course.files.includes(quiz)) yield { ...entry, what: `The lesson "${id}" has no questions`, mend: `Write ${quiz}` };
    }
  }
  for (const file of course.files.filter((each) => /^(lessons|quizzes)\//.test(each) && read.test(each) && !listed.has(each))) {
    yield {
      ...startOf(file),
      what: 'course.yaml lists no lesson for this file',
      mend: 'Add the lesson to its module there, or correct folder and file name',
    };
  }
  for (const quiz of course.quizzes) {
    const { lesson } = (course.sheets.find((sheet) => sheet.file === quiz.file)!.value ?? {}) as { lesson?: unknown };
    if (typeof lesson === 'string' && lesson !== quiz.lesson) {
      yield {
        ...quiz.at('lesson'),
        what: `The file is named after "${quiz.lesson}", but says "${lesson}"`,
        mend: `Write lesson: ${quiz.lesson}`,
      };
    }
  }
}

function* inBothLanguages(
  { spine, files: all }: CourseFiles,
  kind: 'deck' | 'guide',
  each: readonly (DeckFile | GuideFile)[],
  alike: string,
): Generator<Flaw> {
  const modules = spine?.data.modules.map(({ id }) => id);
  for (const { file, locale, moduleId } of each) {
    if (modules && !modules.includes(moduleId))
      yield {
        ...startOf(file),
        what: `course.yaml has no module "${moduleId}" for this ${kind}`,
        mend: `Name the file after a module: ${modules.join(', ')}`,
      };
    const missing = otherLocale(locale);
    const other = `${kind}s/${missing}/${moduleId}.mdx`;
    if (!all.includes(other))
      yield {
        ...startOf(file),
        what: `The ${kind} "${moduleId}" has no ${languages[missing]} file`,
        mend: `Write ${other} ${alike}`,
      };
  }
}
