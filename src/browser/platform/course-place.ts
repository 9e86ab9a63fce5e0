import { deviceKey } from '../../core/course/device-key.ts';

/** Read on call, not on import: islands are also rendered where there is no document. */
const mark = () => document.querySelector<HTMLMetaElement>('meta[name="course-base"]');

/** Absolute address of a file of the course, from its path relative to the course's root. */
export function courseUrl(path: string): URL {
  return new URL(path, new URL(mark()?.content ?? './', document.baseURI));
}

/** The same for a link of an island; where there is no document yet, the path stands for it. */
export function courseHref(path: string): string {
  return typeof document === 'undefined' ? path : courseUrl(path).href;
}

/** The course's own id. */
export function courseId(): string {
  return mark()?.dataset['course'] ?? 'unknown';
}

/** Key for anything of this course kept on the device. */
export function courseKey(name: string): string {
  return deviceKey(courseId(), name);
}
