import type { WrittenLesson } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { localizeItem } from '../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../core/quiz/self-check.ts';
import { lessonFile } from './course.ts';
import { quizItems } from './quizzes.ts';
import { allMisconceptions } from './reference.ts';

/** What a lesson asks on its own page, in one language. Items that only tests use are not among it. */
export async function selfCheck(lesson: WrittenLesson, locale: Locale): Promise<SelfCheck> {
  const items = (await quizItems(lesson.id)).filter((item) => item.use.includes('lesson')).map((item) => localizeItem(item, locale));
  const { objectives } = (await lessonFile(locale, lesson.moduleId, lesson.id))!.data;
  const named = JSON.stringify(items);
  const beliefs = (await allMisconceptions()).filter(({ id }) => named.includes(`"misconception":"${id}"`));
  return {
    lesson: lesson.id,
    locale,
    items,
    beliefs: Object.fromEntries(beliefs.map(({ id, belief }) => [id, belief[locale]])),
    corrections: Object.fromEntries(beliefs.map(({ id, correction }) => [id, correction[locale]])),
    objectives: Object.fromEntries(objectives.map(({ id, text }) => [id, text])),
  };
}
