import type { Locale } from '../../core/locale/locale.ts';
import { courseWordsPath, type CourseWords } from '../../core/search/search-files.ts';
import { courseUrl } from './course-place.ts';

const loading = new Map<Locale, Promise<CourseWords>>();

async function load(locale: Locale): Promise<CourseWords> {
  const response = await fetch(courseUrl(courseWordsPath(locale)));
  if (!response.ok) throw new Error(`The words of the search did not arrive: ${response.status}.`);
  return (await response.json()) as CourseWords;
}

/**
 * The course's words in one language, fetched once.
 * @throws when they cannot be had; the next call tries again.
 */
export function loadCourseWords(locale: Locale): Promise<CourseWords> {
  const words = loading.get(locale) ?? load(locale);
  loading.set(locale, words);
  words.catch(() => loading.delete(locale));
  return words;
}
