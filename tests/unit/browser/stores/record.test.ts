// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRecord } from '../../../../src/browser/stores/load-record.ts';
import { followProgress } from '../../../../src/browser/stores/follow-progress.ts';
import { readProgress } from '../../../../src/browser/stores/progress.ts';
import { record } from '../../../../src/browser/stores/record.ts';
import { chooseSaving } from '../../../../src/browser/stores/saving.ts';
import { readNotes } from '../../../../src/browser/stores/notes.ts';
import { savedNoteKeys } from '../../../../src/browser/stores/write-ahead.ts';
import type { Progress } from '../../../../src/core/record/progress.ts';
import { itemAnswered, lessonRead } from '../../../../src/core/record/statement.ts';

const answered = (item: string, place: number) =>
  itemAnswered(item, { lesson: 'brot', setting: 'lesson', place, of: 2 }, { score: 1, response: 'a', tries: 1, hints: 0 });

beforeEach(() => {
  document.head.innerHTML = '<meta name="course-base" content="../" data-course="probe">';
});
afterEach(() => localStorage.clear());

it('writes nothing before something happens', () => {
  followProgress(() => {});
  readNotes();
  expect(localStorage).toHaveLength(0);
});

it('keeps every statement under a key of its own, named after the course', async () => {
  const { outcome } = record(lessonRead('brot'));
  expect(Object.keys(localStorage), 'before anything else happens').toHaveLength(2);
  expect(await outcome).toBe('kept');
  record(answered('x', 1));
  const keys = Object.keys(localStorage);
  expect(keys.filter((key) => key.startsWith('course:probe:said:'))).toHaveLength(2);
  expect(keys.filter((key) => !key.startsWith('course:probe:'))).toEqual([]);
  const { statements, keeping } = await loadRecord();
  expect(statements.map(({ verb }) => verb).sort()).toEqual(['answered', 'read']);
  expect(keeping, 'there is no database here').toBe('local');
});

describe('what is broken', () => {
  it('spoils only itself: a damaged statement stays where it is and is set aside', async () => {
    record(lessonRead('brot'));
    localStorage.setItem('course:probe:said:kaputt', '{"version":1,');
    localStorage.setItem('course:probe:said:fremd', '{"hello":"world"}');
    localStorage.setItem('course:probe:said:spaeter', '{"version":7,"id":"spaeter"}');
    const { statements, aside, fromLater } = await loadRecord();
    expect(statements).toHaveLength(1);
    expect(aside).toEqual(expect.arrayContaining(['{"version":1,', '{"hello":"world"}', '{"version":7,"id":"spaeter"}']));
    expect(fromLater).toBe(1);
    expect(localStorage.getItem('course:probe:said:kaputt')).toBe('{"version":1,');
  });

  it.each(['', '{"brot":', 'null', '[]', '{"brot":{"read":"ja"}}'])('is derived anew from the record: a copy of %j', async (copy) => {
    record(lessonRead('brot'));
    const whole = { brot: { read: true, practised: false, secure: false, answered: ['x'] } };
    localStorage.setItem('course:probe:progress', copy);
    record(answered('x', 1));
    await vi.waitFor(() => expect(readProgress()).toEqual(whole));
    localStorage.setItem('course:probe:progress', copy);
    followProgress(() => {});
    await vi.waitFor(() => expect(readProgress()).toEqual(whole));
  });
});

it('tells followers at once, after each deed, and when another tab has written', () => {
  const seen = vi.fn<(progress: Progress) => void>();
  followProgress(seen);
  expect(seen).toHaveBeenLastCalledWith({});
  record(answered('x', 1));
  record(answered('y', 2));
  expect(seen).toHaveBeenLastCalledWith({ brot: { read: true, practised: true, secure: false, answered: ['x', 'y'] } });

  localStorage.setItem('course:probe:progress', '{"teig":{"read":true,"practised":false,"answered":[]}}');
  window.dispatchEvent(new StorageEvent('storage', { key: 'course:probe:progress' }));
  expect(Object.keys(seen.mock.lastCall![0])).toEqual(['teig']);

  const calls = seen.mock.calls.length;
  window.dispatchEvent(new StorageEvent('storage', { key: 'course:anderer:progress' }));
  expect(seen).toHaveBeenCalledTimes(calls);
});

it('times what is said last as the last, though the clock was turned back or two tabs say something at once', () => {
  const now = Date.parse('2026-11-22T10:00:00Z');
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const first = record(answered('x', 1)).statement;
  vi.setSystemTime(now - 3_600_000);
  const second = record(answered('x', 1)).statement;
  vi.setSystemTime(now - 400 * 24 * 3_600_000);
  const muchEarlier = record(answered('x', 1)).statement;
  vi.useRealTimers();
  expect(second.timestamp > first.timestamp).toBe(true);
  expect(muchEarlier.timestamp, 'what was said in another sitting does not count').toBe('2025-10-18T10:00:00.000Z');
});

it('does not leave an outdated copy of the progress where there is no room for a new one', async () => {
  record(lessonRead('brot'));
  const storage = localStorage;
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.getItem(key),
    setItem(key: string, text: string) {
      if (text !== '') throw new DOMException('Full.', 'QuotaExceededError');
      storage.setItem(key, text);
    },
  });
  const { outcome } = record(lessonRead('teig'));
  vi.unstubAllGlobals();
  expect(localStorage.getItem('course:probe:progress')).toBe('');
  expect(Object.keys(readProgress() ?? {}), 'until the page closes').toEqual(['brot', 'teig']);
  expect(await outcome).toBe('unkept');
  record(lessonRead('ofen'));
  expect(readNotes(Object.keys(localStorage).filter((key) => key.includes(':said:'))), 'there is room again').toHaveLength(3);
});

describe('a learner who wants nothing saved', () => {
  beforeEach(() => chooseSaving(false));

  it('leaves nothing but that choice, and keeps the place until the page closes', async () => {
    expect(await record(lessonRead('brot')).outcome).toBe('declined');
    expect(readProgress()).toHaveProperty('brot.read', true);
    expect(Object.keys(localStorage)).toEqual(['course:probe:saving']);
    expect((await loadRecord()).keeping).toBe('declined');
  });

  it('may change their mind', async () => {
    chooseSaving(true);
    expect(await record(lessonRead('teig')).outcome).toBe('kept');
    expect(Object.keys(localStorage)).not.toContain('course:probe:saving');
    expect(savedNoteKeys(), 'what was said before is not saved after all').toHaveLength(1);
  });
});
