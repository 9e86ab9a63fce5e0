import type { Catalogue, CatalogueItem, CatalogueLesson } from '../../core/course/catalogue.ts';
import { clearsPath, lessonPath, modulePagePath, modulePath, questionsPath } from '../../core/course/address.ts';
import { isOpen, sheetNumber, writtenLessons } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { editionOf } from '../../core/quiz/edition.ts';
import type { Item } from '../../core/quiz/item.ts';
import { getCourse, lessonFile } from './course.ts';
import { checkedModules } from './module-checks.ts';
import { quizItems } from './quizzes.ts';
import { getTests } from './tests.ts';

/** The code of the first belief that the item names, if it names one. */
function firstBelief(item: Item): string | undefined {
  return /"misconception":"([^"]+)"/.exec(JSON.stringify(item))?.[1];
}

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
      check: checked.has(module.id) ? modulePagePath(locale, module, 'check') : undefined,
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
        lessons.map(async ({ module, lesson }) =>
          (await quizItems(lesson.id)).map((item): CatalogueItem => {
            const { id, objective, kind, use, parallelOf, stem } = item;
            const belief = firstBelief(item);
            const readAgain = belief ? clearsPath(locale, module, lesson, belief) : lessonPath(locale, module, lesson);
            return { id, lesson: lesson.id, objective, kind, stem: stem[locale], use, parallelOf, edition: editionOf(item), readAgain };
          }),
        ),
      )
    ).flat(),
    tests: await getTests(),
  };
}
