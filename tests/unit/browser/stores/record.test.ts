// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followProgress, readProgress } from '../../../../src/browser/stores/progress.ts';
import { record } from '../../../../src/browser/stores/record.ts';
import { readStatements } from '../../../../src/browser/stores/statements.ts';
import type { Progress } from '../../../../src/core/record/progress.ts';
import { itemAnswered, lessonRead } from '../../../../src/core/record/statement.ts';

const answered = (item: string, place: number) =>
  itemAnswered(item, { lesson: 'brot', place, of: 2 }, { score: 1, response: 'a', tries: 1, hints: 0 });

beforeEach(() => {
  document.head.innerHTML = '<meta name="course-base" content="../" data-course="probe">';
});
afterEach(() => localStorage.clear());

it('writes nothing before something happens', () => {
  followProgress(() => {});
  readStatements();
  expect(localStorage).toHaveLength(0);
});

it('keeps every statement under a key of its own, named after the course', () => {
  expect(record(lessonRead('brot'))).toBe(true);
  record(answered('x', 1));
  const keys = Object.keys(localStorage);
  expect(keys.filter((key) => key.startsWith('course:probe:said:'))).toHaveLength(2);
  expect(keys.filter((key) => !key.startsWith('course:probe:'))).toEqual([]);
  expect(
    readStatements()
      .map(({ verb }) => verb)
      .sort(),
  ).toEqual(['answered', 'read']);
});

describe('what is broken', () => {
  it('spoils only itself: a damaged statement stays where it is and is passed over', () => {
    record(lessonRead('brot'));
    localStorage.setItem('course:probe:said:kaputt', '{"version":1,');
    localStorage.setItem('course:probe:said:fremd', '{"hello":"world"}');
    expect(readStatements()).toHaveLength(1);
    expect(localStorage.getItem('course:probe:said:kaputt')).toBe('{"version":1,');
  });

  it.each(['', '{"brot":', 'null', '[]', '{"brot":{"read":"ja"}}'])('is mended where it can be derived: a copy of %j', (copy) => {
    record(lessonRead('brot'));
    localStorage.setItem('course:probe:progress', copy);
    expect(readProgress()).toHaveProperty('brot.read', true);
    record(answered('x', 1));
    expect(JSON.parse(localStorage.getItem('course:probe:progress')!)).toEqual({ brot: { read: true, practised: false, answered: ['x'] } });
  });
});

it('tells followers at once, after each deed, and when another tab has written', () => {
  const seen = vi.fn<(progress: Progress) => void>();
  followProgress(seen);
  expect(seen).toHaveBeenLastCalledWith({});
  record(answered('x', 1));
  record(answered('y', 2));
  expect(seen).toHaveBeenLastCalledWith({ brot: { read: true, practised: true, answered: ['x', 'y'] } });

  localStorage.setItem('course:probe:progress', '{"teig":{"read":true,"practised":false,"answered":[]}}');
  window.dispatchEvent(new StorageEvent('storage', { key: 'course:probe:progress' }));
  expect(Object.keys(seen.mock.lastCall![0])).toEqual(['teig']);

  const calls = seen.mock.calls.length;
  window.dispatchEvent(new StorageEvent('storage', { key: 'course:anderer:progress' }));
  expect(seen).toHaveBeenCalledTimes(calls);
});
