import type { Locale } from '../../core/locale/locale.ts';
import { courseWordsPath, type CourseWords } from '../../core/search/search-files.ts';
import { loadCourseFile } from './course-file.ts';

const loading = new Map<Locale, Promise<CourseWords>>();

/**
 * The course's words in one language, fetched once.
 * @throws when they cannot be had; the next call tries again.
 */
export function loadCourseWords(locale: Locale): Promise<CourseWords> {
  const words = loading.get(locale) ?? loadCourseFile<CourseWords>(courseWordsPath(locale));
  loading.set(locale, words);
  words.catch(() => loading.delete(locale));
  return words;
}
