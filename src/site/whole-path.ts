import { wholeCourse, writtenLessons, type Course, type Path } from '../core/course/course.ts';
import { pathWords } from './words/paths.ts';

/** The whole course as a path: all its lessons in their order. */
export function wholePath(course: Course): Path {
  const { de, en } = pathWords;
  return {
    id: wholeCourse,
    title: { de: de.whole.title, en: en.whole.title },
    promise: { de: de.whole.promise, en: en.whole.promise },
    lessons: writtenLessons(course),
  };
}
