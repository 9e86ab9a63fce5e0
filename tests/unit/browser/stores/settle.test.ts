// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeDatabase } from '../../../../src/browser/platform/statement-database.ts';
import { settle } from '../../../../src/browser/stores/settle.ts';

vi.mock('../../../../src/browser/platform/statement-database.ts', () => ({ writeDatabase: vi.fn<() => void>() }));

interface Entry {
  readonly id: string;
}
let database: Entry[];

const note = (id: string, timestamp: string) =>
  localStorage.setItem(`course:probe:said:${timestamp}:${id}`, JSON.stringify({ id, timestamp }));
const noted = () => Object.keys(localStorage).map((key) => key.split(':').at(-1));
const now = () => new Date().toISOString();
const longAgo = '2020-01-01T00:00:00.000Z';

beforeEach(() => {
  document.head.innerHTML = '<meta name="course-base" content="../" data-course="probe">';
  database = [];
  vi.mocked(writeDatabase).mockImplementation(async (asked) => {
    database.push(...(typeof asked === 'function' ? asked() : asked));
  });
});
afterEach(() => localStorage.clear());

it('copies everything, and drops what belongs to an earlier sitting', async () => {
  note('old', longAgo);
  note('new', now());
  expect(await settle()).toBe(true);
  expect(database.map(({ id }) => id).sort()).toEqual(['new', 'old']);
  expect(noted()).toEqual(['new']);
});

it('drops nothing where the database refuses', async () => {
  note('old', longAgo);
  vi.mocked(writeDatabase).mockRejectedValue(new Error('Full.'));
  expect(await settle()).toBe(false);
  expect(noted()).toEqual(['old']);
});

it('keeps what it has copied when the database refuses half-way, and drops only that', async () => {
  for (let at = 0; at < 450; at += 1) note(`${at}`, longAgo);
  vi.mocked(writeDatabase).mockImplementation(async (asked) => {
    if (database.length >= 200) throw new Error('Full.');
    database.push(...(typeof asked === 'function' ? asked() : asked));
  });
  expect(await settle()).toBe(false);
  expect(database).toHaveLength(200);
  expect(noted()).toHaveLength(250);
});

it('leaves alone what is broken, or goes by the name of another', async () => {
  note('a', now());
  localStorage.setItem('course:probe:said:cut', '{"id":"cu');
  localStorage.setItem('course:probe:said:b', JSON.stringify({ id: 'a', timestamp: longAgo }));
  await settle();
  expect(database.map(({ id }) => id)).toEqual(['a']);
  expect(noted()).toHaveLength(3);
});

it('finds nothing to write where the notes were deleted while the database opened', async () => {
  note('old', longAgo);
  vi.mocked(writeDatabase).mockImplementation(async (asked) => {
    localStorage.clear();
    database.push(...(typeof asked === 'function' ? asked() : asked));
  });
  await settle();
  expect(database).toEqual([]);
});
