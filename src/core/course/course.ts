import type { Localized } from '../locale/locale.ts';

/** A lesson that can be read. */
export interface WrittenLesson {
  readonly written: true;
  readonly id: string;
  readonly moduleId: string;
  /** Place within the module, from 1. */
  readonly number: number;
  readonly title: Localized<string>;
  readonly slug: Localized<string>;
  readonly summary: Localized<string>;
  /** Reading and self-check, whole minutes. */
  readonly minutes: number;
  /** Questions asked at the end of the lesson. */
  readonly questions: number;
}

/** A lesson that is announced but not written yet. */
export interface PlannedLesson {
  readonly written: false;
  readonly id: string;
  readonly moduleId: string;
  readonly number: number;
  readonly title: Localized<string>;
  /** Whole minutes that `course.yaml` sets aside. */
  readonly minutes: number;
}

export type Lesson = WrittenLesson | PlannedLesson;

export interface Module {
  readonly id: string;
  /** Place within the course, from 1. */
  readonly number: number;
  readonly slug: Localized<string>;
  readonly title: Localized<string>;
  /** The name on the chart, one or two short words. */
  readonly mark: Localized<string>;
  readonly promise: Localized<string>;
  readonly outcomes: Localized<readonly string[]>;
  readonly lessons: readonly Lesson[];
}

/** The path that course.yaml need not write: all lessons in their order. */
export const wholeCourse = 'all';

/** A way through part of the course. */
export interface Path {
  readonly id: string;
  readonly title: Localized<string>;
  readonly promise: Localized<string>;
  /** In the order they are read; lessons not written yet are left out. */
  readonly lessons: readonly WrittenLesson[];
}

export interface Course {
  readonly id: string;
  readonly title: Localized<string>;
  readonly headline: Localized<string>;
  readonly description: Localized<string>;
  readonly modules: readonly Module[];
  readonly paths: readonly Path[];
}

export function writtenLessons(from: Course | Module): WrittenLesson[] {
  const lessons = 'modules' in from ? from.modules.flatMap((module) => module.lessons) : from.lessons;
  return lessons.filter((lesson) => lesson.written);
}

/** Whole minutes for the lessons of a module or a path. */
export function totalMinutes({ lessons }: Module | Path): number {
  return lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
}

/** A module can be opened as soon as one of its lessons is written. */
export function isOpen(module: Module): boolean {
  return module.lessons.some((lesson) => lesson.written);
}

/** The number on the chart sheet: module, or module and lesson. A label, never an address. */
export function sheetNumber(module: Module, lesson?: Lesson): string {
  return lesson ? `${module.number}.${lesson.number}` : `${module.number}`;
}

/** The lessons before and after one, across module borders, skipping what is not written. */
export function neighbours(course: Course, lessonId: string): { previous?: WrittenLesson; next?: WrittenLesson } {
  const lessons = writtenLessons(course);
  const at = lessons.findIndex((lesson) => lesson.id === lessonId);
  return { previous: lessons[at - 1], next: at < 0 ? undefined : lessons[at + 1] };
}

/** The paths that lead through a lesson, each with the lesson that follows on it; none follows the last. */
export function pathsThrough({ paths }: Course, lessonId: string): { path: Path; next: WrittenLesson | undefined }[] {
  return paths.flatMap((path) => {
    const at = path.lessons.findIndex(({ id }) => id === lessonId);
    return at < 0 ? [] : [{ path, next: path.lessons[at + 1] }];
  });
}

/** @throws when the course has no such module. */
export function findModule(course: Course, id: string): Module {
  const module = course.modules.find((each) => each.id === id);
  if (!module) throw new Error(`The course has no module "${id}". Its modules are ${course.modules.map((each) => each.id).join(', ')}.`);
  return module;
}
