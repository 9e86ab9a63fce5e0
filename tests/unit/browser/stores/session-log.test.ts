// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memory } from '../../../../src/browser/platform/device.ts';
import { findTraces, forgetEverything } from '../../../../src/browser/stores/forget.ts';
import { chooseSaving } from '../../../../src/browser/stores/saving.ts';
import * as log from '../../../../src/browser/stores/session-log.ts';
import { keepingSessions, unreadParts } from '../../../../src/browser/stores/session-parts.ts';

const deck = { module: 'chefsache', title: 'Chefsache', locale: 'de' as const, sections: [{ id: 'start', title: 'Ankommen', planned: 8 }] };
const keys = () => Object.keys(localStorage).map((key) => key.replace(/^course:probe:/, '').replace(/(?<=-)\w{8}(?=:)/, '#'));
const poll = {
  kind: 'choice' as const,
  slide: 'eisberg',
  id: 'frage',
  words: 'Was wirkt?',
  options: [{ id: 'a', letter: 'A', words: 'Logo' }],
  rounds: [[3]],
};
/** From now on the device has room for so many texts. @returns how to make room. */
function fill(left = 0): () => void {
  const storage = localStorage;
  let room = left;
  vi.stubGlobal('localStorage', {
    get length() {
      return storage.length;
    },
    key: (at: number) => storage.key(at),
    getItem: (key: string) => storage.getItem(key),
    removeItem: (key: string) => storage.removeItem(key),
    setItem(key: string, text: string) {
      if (room === 0) throw new DOMException('Full.', 'QuotaExceededError');
      room -= 1;
      storage.setItem(key, text);
    },
  });
  return () => vi.unstubAllGlobals();
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-02T09:00:00') });
  document.head.innerHTML = '<meta name="course-base" content="../" data-course="probe">';
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
  localStorage.clear();
  for (const key of memory.keys()) memory.remove(key);
});

it('writes nothing until the trainer acts, and then one session whatever the trainer does', () => {
  expect([log.currentSession(deck), log.earlierSession(deck), log.readSessions()]).toEqual([undefined, undefined, []]);
  expect(keys()).toEqual([]);
  log.keepWatch(deck, { before: 0, since: Date.now(), extended: 0 });
  log.nameGroup(deck, 'Gilde');
  log.keepPoll(deck, poll);
  vi.advanceTimersByTime(5);
  log.keepPoll(deck, { ...poll, rounds: [[3], [7]] });
  log.park(deck, 'Impressum klären');
  expect(log.readSessions()).toMatchObject([
    {
      group: 'Gilde',
      polls: [{ at: new Date('2026-03-02T09:00:00').toISOString(), rounds: [[3], [7]] }],
      parked: [{ text: 'Impressum klären' }],
    },
  ]);
  expect(keys().sort()).toEqual([
    'session:chefsache-de-#:group',
    'session:chefsache-de-#:head',
    expect.stringMatching(/^session:chefsache-de-#:parked:n-/),
    'session:chefsache-de-#:poll:eisberg',
    'session:chefsache-de-#:watch',
  ]);
});

it('begins a new session the next day and offers the old one, whose forgotten watch has not run on', () => {
  log.keepWatch(deck, { before: 0, since: Date.now(), extended: 0 });
  const { head } = log.currentSession(deck)!;
  log.keepSeen(head.id, 240_000);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(log.currentSession(deck)).toBeUndefined();
  const old = log.earlierSession(deck)!;
  expect(log.elapsedNow(old)).toBe(240_000);
  log.takeUpSession(old);
  expect(log.currentSession(deck)).toMatchObject({ head, watch: { before: 240_000 } });
  log.endSession(log.currentSession(deck)!);
  log.nameGroup(deck, 'Neu');
  expect(log.readSessions().map(({ group }) => group)).toEqual(['Neu', '']);
});

it('brings back what was taken away', () => {
  log.nameGroup(deck, 'Gilde');
  const before = log.readSessions();
  const undo = log.removeFromLog(before[0]!.id);
  expect(keys()).toEqual([]);
  undo();
  expect(log.readSessions()).toEqual(before);
});

it('sets broken parts aside and keeps them when something takes their place', () => {
  log.nameGroup(deck, 'Gilde');
  const [key] = Object.keys(localStorage).filter((each) => each.endsWith(':group'));
  localStorage.setItem(key!, '{"cut');
  localStorage.setItem('course:probe:session:lost-de-1:watch', '{"before":0,"extended":0}');
  expect(log.readSessions()).toMatchObject([{ group: '' }]);
  expect(unreadParts().map(({ text }) => text)).toEqual(['{"cut', '{"before":0,"extended":0}']);
  log.nameGroup(deck, 'Anders');
  expect(log.readSessions()).toMatchObject([{ group: 'Anders' }]);
  expect(unreadParts().map(({ text }) => text)).toContain('{"cut');
});

it('says when there is no room, and stores everything once there is', () => {
  const makeRoom = fill();
  expect(log.nameGroup(deck, 'Gilde')).toBe(false);
  expect([keepingSessions(), log.currentSession(deck)?.group]).toEqual(['memory', 'Gilde']);
  makeRoom();
  expect(keys()).toEqual([]);
  expect(log.park(deck, 'Später')).toBe(true);
  expect(keepingSessions()).toBe('device');
  expect(keys()).toHaveLength(3);
});

it('saves nothing where nothing is to be saved, not even later', () => {
  chooseSaving(false);
  log.nameGroup(deck, 'Gilde');
  expect([keepingSessions(), log.currentSession(deck)?.group, keys()]).toEqual(['declined', 'Gilde', ['saving']]);
  chooseSaving(true);
  log.park(deck, 'Später');
  expect(keys()).toEqual([]);
});

it('is gone when everything is deleted, and does not come back by what a window writes then', async () => {
  log.keepWatch(deck, { before: 0, since: 1, extended: 0 });
  const { head } = log.currentSession(deck)!;
  expect((await findTraces()).keys).toHaveLength(2);
  await forgetEverything();
  log.keepWay(head.id, []);
  log.keepSeen(head.id, 5);
  expect((await findTraces()).keys).toEqual([]);
});

it('takes in the sessions of a file, all of them or nothing', () => {
  log.keepPoll(deck, poll);
  log.park(deck, 'Später');
  log.endSession(log.currentSession(deck)!);
  vi.advanceTimersByTime(5);
  log.nameGroup(deck, 'Gilde');
  const sessions = log.readSessions();
  const removeAll = () => sessions.forEach(({ id }) => log.removeFromLog(id));
  removeAll();
  expect(log.takeInSessions(sessions)).toBe(true);
  expect(log.readSessions()).toEqual(sessions);
  expect(log.currentSession(deck)).toBeUndefined();
  const texts = localStorage.length;
  removeAll();
  for (const left of [0, texts - 1]) {
    const makeRoom = fill(left);
    expect([log.takeInSessions(sessions), log.readSessions(), memory.keys()], `room for ${left}`).toEqual([false, [], []]);
    makeRoom();
    expect(keys()).toEqual([]);
  }
});
