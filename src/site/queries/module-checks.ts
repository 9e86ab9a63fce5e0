import { modulePages } from '../../core/course/address.ts';
import { isOpen, writtenLessons } from '../../core/course/course.ts';
import { locales } from '../../core/locale/locale.ts';
import { isSelfJudged } from '../../core/quiz/self-judged.ts';
import { getCourse } from './course.ts';
import { quizItems } from './quizzes.ts';
import { getTests } from './tests.ts';

/** Ids of the modules that have a check: the blueprint wants one, and there are questions for it. */
export async function checkedModules(): Promise<Set<string>> {
  const { none } = (await getTests()).moduleCheck;
  const checked = new Set<string>();
  for (const module of (await getCourse()).modules.filter(({ id }) => !none.includes(id))) {
    const items = (await Promise.all(writtenLessons(module).map(({ id }) => quizItems(id)))).flat();
    if (items.some((item) => item.use.includes('module') && !isSelfJudged(item))) checked.add(module.id);
  }
  return checked;
}

/** One route for each module with a check, in each language. */
export async function moduleCheckRoutes() {
  const checked = await checkedModules();
  const modules = (await getCourse()).modules.filter((module) => isOpen(module) && checked.has(module.id));
  return locales.flatMap((locale) =>
    modules.map((module) => ({
      params: { locale, module: module.slug[locale], check: modulePages.check[locale] },
      props: { locale, module },
    })),
  );
}
