import { buildCourse } from './build-course.ts';

/** The built course of two lessons: enough where a test is about files and not about what they say, and on board in a blink. */
export const smallCourse = '.cache/test/small-course';

/** Builds it once, before the first test. */
export default function buildSmallCourse(): void {
  const { ok, output } = buildCourse('tests/fixtures/course', smallCourse);
  if (!ok) throw new Error(`The course of the fixtures cannot be built, so nothing can be tested on it.\n${output}`);
}
