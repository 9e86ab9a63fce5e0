import { getEntry } from 'astro:content';
import type { WrittenLesson } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import type { Item } from '../../core/quiz/item.ts';
import { localizeItem, type LocalItem } from '../../core/quiz/local-item.ts';

/** All items of a lesson, in the order they are asked; none where it has no quiz yet. */
export async function quizItems(lessonId: string): Promise<Item[]> {
  return (await getEntry('quizzes', lessonId))?.data.items ?? [];
}

/** The items a lesson asks on its own page, in one language. Items that only tests use are not among them. */
export async function selfCheckItems(lesson: WrittenLesson, locale: Locale): Promise<LocalItem[]> {
  return (await quizItems(lesson.id)).filter((item) => item.use.includes('lesson')).map((item) => localizeItem(item, locale));
}
