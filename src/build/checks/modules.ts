import type { Item } from '../../core/quiz/item.ts';
import type { ModuleEntry } from '../../core/schemas/course.ts';
import type { CourseFiles, QuizFile, Read } from './course-files.ts';
import type { Place } from './finding.ts';

/** A module whose lessons are all written, so that a rule may speak of its questions as a whole. */
export interface WrittenModule {
  readonly id: string;
  readonly place: Place;
  readonly items: readonly Read<Item>[];
}

/** The modules whose lessons are all written and whose questions can all be read. */
export function writtenModules(course: CourseFiles): WrittenModule[] {
  return (course.spine?.data.modules ?? []).flatMap((module, index) => {
    const quizzes = quizzesOf(course, module);
    if (!quizzes) return [];
    return [{ id: module.id, place: course.spine!.at('modules', index, 'id'), items: quizzes.flatMap(({ items }) => items) }];
  });
}

/** The questions of a module's lessons, once all of them are written and can be read. */
export function quizzesOf({ quizzes }: CourseFiles, { lessons }: ModuleEntry): QuizFile[] | undefined {
  const own = lessons.map(({ id, planned }) => (planned ? undefined : quizzes.find(({ lesson, whole }) => lesson === id && whole)));
  return own.every((quiz) => quiz !== undefined) ? own : undefined;
}

/** The lessons that course.yaml does not mark as planned, by id. */
export function writtenLessons({ spine }: CourseFiles): string[] {
  return spine?.data.modules.flatMap(({ lessons }) => lessons.flatMap(({ id, planned }) => (planned ? [] : [id]))) ?? [];
}
