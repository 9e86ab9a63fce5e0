import { getCollection, getEntry } from 'astro:content';
import type { Item } from '../../core/quiz/item.ts';

/** All items of a lesson, in the order they are asked; none where it has no quiz yet. */
export async function quizItems(lessonId: string): Promise<Item[]> {
  return (await getEntry('quizzes', lessonId))?.data.items ?? [];
}

/** @throws when the course has no item of this id. */
export async function findItem(id: string): Promise<Item> {
  const quizzes = await getCollection('quizzes');
  const item = quizzes.flatMap(({ data }) => data.items).find((each) => each.id === id);
  if (!item) throw new Error(`The course has no question "${id}". Take its id from the quiz of the lesson.`);
  return item;
}
