import { writtenLessons, type WrittenLesson } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import type { Item } from '../../core/quiz/item.ts';
import { localizeItem } from '../../core/quiz/local-item.ts';
import { isAskedInLesson, type Questions, type SelfCheck } from '../../core/quiz/self-check.ts';
import { getCourse, lessonFile } from './course.ts';
import { quizItems } from './quizzes.ts';
import { allMisconceptions } from './reference.ts';

/** Items as a page of one language asks them, with the words that lead on from an answer. */
async function questionsOf(items: readonly Item[], locale: Locale): Promise<Questions> {
  const asked = items.map((item) => localizeItem(item, locale));
  const named = JSON.stringify(asked);
  const beliefs = (await allMisconceptions()).filter(({ id }) => named.includes(`"misconception":"${id}"`));
  return {
    locale,
    items: asked,
    beliefs: Object.fromEntries(beliefs.map(({ id, belief }) => [id, belief[locale]])),
    corrections: Object.fromEntries(beliefs.map(({ id, correction }) => [id, correction[locale]])),
  };
}

/** What a lesson asks on its own page, in one language. Items that only tests use are not among it. */
export async function selfCheck(lesson: WrittenLesson, locale: Locale): Promise<SelfCheck> {
  const items = (await quizItems(lesson.id)).filter(isAskedInLesson);
  const { objectives } = (await lessonFile(locale, lesson.moduleId, lesson.id))!.data;
  return {
    lesson: lesson.id,
    ...(await questionsOf(items, locale)),
    objectives: Object.fromEntries(objectives.map(({ id, text }) => [id, text])),
  };
}

/** What only tests ask, from all lessons, in one language. */
export async function testQuestions(locale: Locale): Promise<Questions> {
  const items = await Promise.all(writtenLessons(await getCourse()).map(({ id }) => quizItems(id)));
  return questionsOf(
    items.flat().filter((item) => !isAskedInLesson(item)),
    locale,
  );
}
