import { clearsPath } from '../../core/course/address.ts';
import { findModule, writtenLessons } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import type { LocalItem } from '../../core/quiz/local-item.ts';
import type { SelfCheck } from '../../core/quiz/self-check.ts';
import type { Misconception } from '../../core/schemas/misconception.ts';
import { getCourse } from './course.ts';
import { allMisconceptions } from './reference.ts';

/**
 * The beliefs that the items name, what is true instead of each, and where a lesson says so.
 * @throws when a belief belongs to a lesson that cannot be read.
 */
export async function beliefsBehind(items: readonly LocalItem[], locale: Locale): Promise<Pick<SelfCheck, 'beliefs' | 'corrections'>> {
  const text = JSON.stringify(items);
  const named = (await allMisconceptions()).filter(({ id }) => text.includes(`"misconception":"${id}"`));
  const corrections = named.map(async (belief) => {
    return [belief.id, { text: belief.correction[locale], path: await clearingPath(belief, locale) }];
  });
  return {
    beliefs: Object.fromEntries(named.map(({ id, belief }) => [id, belief[locale]])),
    corrections: Object.fromEntries(await Promise.all(corrections)),
  };
}

async function clearingPath({ id, lesson: lessonId }: Misconception, locale: Locale): Promise<string> {
  const course = await getCourse();
  const lesson = writtenLessons(course).find((written) => written.id === lessonId);
  if (!lesson) {
    throw new Error(
      `The misconception "${id}" belongs to the lesson "${lessonId}", which is not written. Name a lesson that clears it in misconceptions.yaml.`,
    );
  }
  return clearsPath(locale, findModule(course, lesson.moduleId), lesson, id);
}
