import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { writtenLessons, type Course, type Lesson, type Module } from '../../core/course/course.ts';
import { countWords, lessonMinutes } from '../../core/course/reading-time.ts';
import { locales, type Locale, type Localized } from '../../core/locale/locale.ts';
import { isAskedInLesson } from '../../core/quiz/self-check.ts';
import type { LessonEntry, ModuleEntry } from '../../core/schemas/course.ts';
import { quizItems } from './quizzes.ts';

/** The lesson file of one language, by the id content.config.ts gives it. */
export async function lessonFile(locale: Locale, moduleId: string, lessonId: string) {
  return getEntry('lessons', `${locale}/${moduleId}/${lessonId}`);
}

async function toLesson(entry: LessonEntry, moduleId: string, number: number): Promise<Lesson> {
  if (entry.planned) return { written: false, id: entry.id, moduleId, number, ...entry.planned };
  const [de, en] = await Promise.all(locales.map((locale) => lessonFile(locale, moduleId, entry.id)));
  if (!de || !en) {
    throw new Error(
      `The lesson "${entry.id}" of module "${moduleId}" has no file in ${de ? 'English' : 'German'}. Write lessons/${de ? 'en' : 'de'}/${moduleId}/${entry.id}.mdx, or give the lesson a planned block in course.yaml.`,
    );
  }
  const items = (await quizItems(entry.id)).filter(isAskedInLesson);
  const each = <T>(pick: (file: CollectionEntry<'lessons'>) => T): Localized<T> => ({ de: pick(de), en: pick(en) });
  return {
    written: true,
    id: entry.id,
    moduleId,
    number,
    title: each((file) => file.data.title),
    slug: each((file) => file.data.slug),
    summary: each((file) => file.data.summary),
    minutes: lessonMinutes(
      [de, en].map((file) => countWords(file.body ?? '')),
      items.map((item) => item.kind),
    ),
    questions: items.length,
  };
}

async function toModule({ lessons, ...module }: ModuleEntry, index: number): Promise<Module> {
  return {
    ...module,
    number: index + 1,
    lessons: await Promise.all(lessons.map((lesson, at) => toLesson(lesson, module.id, at + 1))),
  };
}

async function load(): Promise<Course> {
  const [entry] = await getCollection('course');
  if (!entry) throw new Error('The course has no course.yaml. Write one after content/README.md.');
  const { modules: entries, paths, ...course } = entry.data;
  const modules = await Promise.all(entries.map(toModule));
  const written = modules.flatMap(writtenLessons);
  return {
    ...course,
    modules,
    paths: paths.map((path) => ({ ...path, lessons: path.lessons.flatMap((id) => written.filter((lesson) => lesson.id === id)) })),
  };
}

let loaded: Promise<Course> | undefined;

/** The course with its modules and lessons, read once per build. */
export function getCourse(): Promise<Course> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}
