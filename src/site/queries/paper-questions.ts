import { writtenLessons, type Module } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import { localizeItem, type LocalItem } from '../../core/quiz/local-item.ts';
import { isAskedInLesson } from '../../core/quiz/self-check.ts';
import { quizItems } from './quizzes.ts';

/** The questions of a module's lessons, numbered through, by lesson. What only tests ask stays out of every handout. */
export async function paperQuestions(module: Module, locale: Locale): Promise<Map<string, { number: number; item: LocalItem }[]>> {
  const byLesson = new Map<string, { number: number; item: LocalItem }[]>();
  let number = 0;
  for (const { id } of writtenLessons(module)) {
    const asked = (await quizItems(id)).filter(isAskedInLesson);
    byLesson.set(
      id,
      asked.map((item) => ({ number: ++number, item: localizeItem(item, locale) })),
    );
  }
  return byLesson;
}
