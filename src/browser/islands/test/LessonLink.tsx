import type { CatalogueLesson } from '../../../core/course/catalogue.ts';
import { courseUrl } from '../../platform/course-place.ts';
import type { TestWords } from './words/model.ts';

interface Props {
  lesson: CatalogueLesson;
  /** The place in the lesson, where one is known. */
  path?: string;
  words: TestWords;
}

export function LessonLink({ lesson, path = lesson.path, words }: Props) {
  return (
    <a className="test__reread" href={courseUrl(path).href}>
      {words.reread(lesson.sheet, lesson.title)}
    </a>
  );
}
