import type { Catalogue, CatalogueItem, CatalogueLesson } from '../../core/course/catalogue.ts';
import { lessonPath, moduleCheckPath, modulePath, questionsPath } from '../../core/course/address.ts';
import { isOpen, sheetNumber, writtenLessons } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { editionOf } from '../../core/quiz/edition.ts';
import { getCourse, lessonFile } from './course.ts';
import { checkedModules } from './module-checks.ts';
import { quizItems } from './quizzes.ts';
import { getTests } from './tests.ts';

/** What can be learned and asked today; modules and lessons not written yet are not in it. */
export async function getCatalogue(locale: Locale): Promise<Catalogue> {
  const modules = (await getCourse()).modules.filter(isOpen);
  const checked = await checkedModules();
  const lessons = modules.flatMap((module) => writtenLessons(module).map((lesson) => ({ module, lesson })));
  return {
    modules: modules.map((module) => ({
      id: module.id,
      number: module.number,
      title: module.title[locale],
      path: modulePath(locale, module),
      complete: module.lessons.every((lesson) => lesson.written),
      check: checked.has(module.id) ? moduleCheckPath(locale, module) : undefined,
    })),
    lessons: await Promise.all(
      lessons.map(async ({ module, lesson }): Promise<CatalogueLesson> => {
        const { objectives } = (await lessonFile(locale, module.id, lesson.id))!.data;
        return {
          id: lesson.id,
          module: module.id,
          sheet: sheetNumber(module, lesson),
          title: lesson.title[locale],
          path: lessonPath(locale, module, lesson),
          minutes: lesson.minutes,
          questions: questionsPath(locale, module, lesson),
          objectives: Object.fromEntries(objectives.map(({ id, text }) => [id, text])),
        };
      }),
    ),
    items: (
      await Promise.all(
        lessons.map(async ({ lesson }) =>
          (await quizItems(lesson.id)).map((item): CatalogueItem => {
            const { id, objective, kind, use, parallelOf, stem } = item;
            return { id, lesson: lesson.id, objective, kind, stem: stem[locale], use, parallelOf, edition: editionOf(item) };
          }),
        ),
      )
    ).flat(),
    tests: await getTests(),
  };
}
