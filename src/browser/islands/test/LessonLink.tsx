import type { CatalogueLesson } from '../../../core/course/catalogue.ts';
import { courseUrl } from '../../platform/course-place.ts';
import type { TestWords } from './words/model.ts';

export function LessonLink({ lesson, words }: { lesson: CatalogueLesson; words: TestWords }) {
  return (
    <a className="test__reread" href={courseUrl(lesson.path).href}>
      {words.reread(lesson.sheet, lesson.title)}
    </a>
  );
}
