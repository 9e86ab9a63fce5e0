import { expect, it } from 'vitest';
import { pathsThrough, totalMinutes, type Course, type WrittenLesson } from '../../../../src/core/course/course.ts';

const lesson = (id: string, minutes: number) => ({ id, minutes }) as WrittenLesson;
const [a, b, c] = [lesson('a', 7), lesson('b', 8), lesson('c', 6)];
const path = (id: string, ...lessons: WrittenLesson[]) => ({ id, title: { de: id, en: id }, promise: { de: id, en: id }, lessons });
const course = { paths: [path('kurz', a, c), path('andersherum', c, b)] } as unknown as Course;

it('tells the lesson that follows on each path, and that none follows the last', () => {
  const through = (id: string) => pathsThrough(course, id).map(({ path: { id: name }, next }) => [name, next?.id]);
  expect(through('a')).toEqual([['kurz', 'c']]);
  expect(through('c')).toEqual([
    ['kurz', undefined],
    ['andersherum', 'b'],
  ]);
  expect(through('d')).toEqual([]);
});

it('adds up the minutes of a path', () => {
  expect(course.paths.map(totalMinutes)).toEqual([13, 14]);
});
