import { wholeCourse } from '../../core/course/course.ts';
import { courseKey } from '../platform/course-place.ts';
import { readText, removeText, writeText } from '../platform/local-storage.ts';

const key = courseKey('path');

/** The id of the path this learner goes; the whole course, where none has been chosen. */
export const chosenPath = (): string => readText(key) ?? wholeCourse;

/** Where the browser keeps nothing, the whole course stays the path. */
export function choosePath(id: string): void {
  if (id === wholeCourse) removeText(key);
  else writeText(key, id);
}
