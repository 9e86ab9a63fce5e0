import type { Progress } from '../record/progress.ts';

export interface Stop {
  readonly id: string;
  readonly href: string;
  readonly title: string;
}

/** Modules with their written lessons in order, as far as a page knows them. */
export type Route = readonly { readonly id: string; readonly lessons: readonly Stop[] }[];

export const isRead = (progress: Progress, lesson: string): boolean => progress[lesson]?.read ?? false;

/** How far a lesson is behind the learner; each state includes the ones before it. */
export function reached(progress: Progress, lesson: string): 'read' | 'practised' | 'secure' | undefined {
  const { read, practised, secure } = progress[lesson] ?? {};
  return secure ? 'secure' : practised ? 'practised' : read ? 'read' : undefined;
}

/** Where to go on: the first lesson not read yet. Undefined for those who have not begun, and for those who are through. */
export function findNextStop(route: Route, progress: Progress): Stop | undefined {
  const stops = route.flatMap((module) => module.lessons);
  return stops.some((stop) => isRead(progress, stop.id)) ? stops.find((stop) => !isRead(progress, stop.id)) : undefined;
}

/** The same on a path, given by the ids of its lessons: whoever has chosen it is led from its first lesson on. */
export function findNextOnPath(route: Route, progress: Progress, path: readonly string[]): Stop | undefined {
  const stops = route.flatMap((module) => module.lessons);
  const next = path.find((id) => !isRead(progress, id));
  return stops.find(({ id }) => id === next);
}

/** A module is done when all its written lessons are read, and the place to be when it holds the next stop. */
export function moduleState(module: Route[number], progress: Progress, next: Stop | undefined): 'done' | 'now' | undefined {
  if (module.lessons.length > 0 && module.lessons.every((lesson) => isRead(progress, lesson.id))) return 'done';
  return next && module.lessons.includes(next) ? 'now' : undefined;
}
