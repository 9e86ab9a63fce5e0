import { clearsAnchor, clearsPath } from '../../core/course/address.ts';
import { findModule, writtenLessons, type WrittenLesson } from '../../core/course/course.ts';
import type { Locale } from '../../core/locale/locale.ts';
import type { LocalItem } from '../../core/quiz/local-item.ts';
import type { Correction } from '../../core/quiz/self-check.ts';
import type { Misconception } from '../../core/schemas/misconception.ts';
import { link } from '../links.ts';
import { getCourse } from './course.ts';
import { allMisconceptions } from './reference.ts';

/**
 * What is true instead of each belief that the items name, by the belief's code.
 * @param here the lesson on whose page the items stand, if they do
 * @throws when a belief belongs to a lesson that cannot be read.
 */
export async function correctionsFor(
  items: readonly LocalItem[],
  locale: Locale,
  here?: WrittenLesson,
): Promise<Readonly<Record<string, Correction>>> {
  const named = JSON.stringify(items);
  const beliefs = (await allMisconceptions()).filter(({ id }) => named.includes(`"misconception":"${id}"`));
  const each = beliefs.map(async (belief) => [
    belief.id,
    {
      text: belief.correction[locale],
      href: belief.lesson === here?.id ? `#${clearsAnchor(belief.id)}` : link(await clearingPath(belief, locale)),
    },
  ]);
  return Object.fromEntries(await Promise.all(each));
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
