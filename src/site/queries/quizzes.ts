import { getEntry } from 'astro:content';
import type { Item } from '../../core/quiz/item.ts';

/** All items of a lesson, in the order they are asked; none where it has no quiz yet. */
export async function quizItems(lessonId: string): Promise<Item[]> {
  return (await getEntry('quizzes', lessonId))?.data.items ?? [];
}
