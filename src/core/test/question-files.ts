import { testQuestionsPath } from '../course/address.ts';
import type { Catalogue } from '../course/catalogue.ts';
import type { Locale } from '../locale/locale.ts';
import { isAskedInLesson } from '../quiz/self-check.ts';

/** The files that hold the given items: those of their lessons, and the one of what only tests ask. Unknown items are in none. */
export function questionFiles(ids: readonly string[], { items, lessons }: Catalogue, locale: Locale): string[] {
  const wanted = items.filter(({ id }) => ids.includes(id));
  const files = wanted.map((item) =>
    isAskedInLesson(item) ? lessons.find(({ id }) => id === item.lesson)?.questions : testQuestionsPath(locale),
  );
  return [...new Set(files)].filter((file) => file !== undefined);
}
