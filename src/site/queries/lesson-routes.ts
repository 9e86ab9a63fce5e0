import { writtenLessons } from '../../core/course/course.ts';
import { locales } from '../../core/locale/locale.ts';
import { getCourse } from './course.ts';

/** One route for each written lesson in each language. */
export async function lessonRoutes() {
  const course = await getCourse();
  return locales.flatMap((locale) =>
    course.modules.flatMap((module) =>
      writtenLessons(module).map((lesson) => ({
        params: { locale, module: module.slug[locale], lesson: lesson.slug[locale] },
        props: { locale, module, lesson },
      })),
    ),
  );
}
