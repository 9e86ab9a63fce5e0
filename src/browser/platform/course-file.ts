import { courseUrl } from './course-place.ts';

/**
 * A file of the course as data. It comes from the same build as the page, so its shape is trusted.
 * @throws when the file does not arrive.
 */
export async function loadCourseFile<T>(path: string): Promise<T> {
  const response = await fetch(courseUrl(path));
  if (!response.ok) throw new Error(`${path} did not arrive: the server answered ${response.status}.`);
  return (await response.json()) as T;
}
