import { describe, expect, it } from 'vitest';
import { findNextOnPath, findNextStop, moduleState, type Route } from '../../../../src/core/course/position.ts';
import type { Progress } from '../../../../src/core/record/progress.ts';

const stop = (id: string) => ({ id, href: `${id}.html`, title: id });
const route: Route = [
  { id: 'eins', lessons: [stop('a'), stop('b')] },
  { id: 'zwei', lessons: [stop('c')] },
  { id: 'geplant', lessons: [] },
];
const read = (...lessons: string[]): Progress =>
  Object.fromEntries(lessons.map((lesson) => [lesson, { read: true, practised: false, secure: false, answered: [] }]));
const states = (progress: Progress) => route.map((module) => moduleState(module, progress, findNextStop(route, progress)));

describe('the next stop', () => {
  it('is the first lesson not read, across modules and gaps', () => {
    expect(findNextStop(route, read('a'))?.id).toBe('b');
    expect(findNextStop(route, read('a', 'b'))?.id).toBe('c');
    expect(findNextStop(route, read('c'))?.id).toBe('a');
  });

  it('is none before the first lesson and after the last', () => {
    expect(findNextStop(route, {})).toBeUndefined();
    expect(findNextStop(route, read('a', 'b', 'c'))).toBeUndefined();
  });

  it('takes no notice of lessons the route does not know', () => {
    expect(findNextStop(route, read('aus-einem-anderen-kurs'))).toBeUndefined();
  });
});

it('finds modules done, begun and ahead; one without written lessons is neither', () => {
  expect(states({})).toEqual([undefined, undefined, undefined]);
  expect(states(read('a'))).toEqual(['now', undefined, undefined]);
  expect(states(read('a', 'b'))).toEqual(['done', 'now', undefined]);
  expect(states(read('a', 'b', 'c'))).toEqual(['done', 'done', undefined]);
});

describe('the next stop on a path', () => {
  const path = ['c', 'a'];

  it('is its first lesson not read, in its own order, from the start on', () => {
    expect(findNextOnPath(route, {}, path)?.id).toBe('c');
    expect(findNextOnPath(route, read('b', 'c'), path)?.id).toBe('a');
  });

  it('is none once the path is gone', () => {
    expect(findNextOnPath(route, read('a', 'c'), path)).toBeUndefined();
  });
});
