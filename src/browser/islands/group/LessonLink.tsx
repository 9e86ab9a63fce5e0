import type { CatalogueLesson } from '../../../core/course/catalogue.ts';
import { courseHref } from '../../platform/course-place.ts';

/** The way back to a lesson, or to the place in it that `path` names. */
export function LessonLink({ lesson: { sheet, title, path: start }, path = start }: { lesson: CatalogueLesson; path?: string }) {
  return (
    <a className="group__lesson" href={courseHref(path)}>
      {sheet} {title}
    </a>
  );
}
