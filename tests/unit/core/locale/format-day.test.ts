import { afterEach, expect, test, vi } from 'vitest';
import { formatDay } from '../../../../src/core/locale/format-day.ts';

afterEach(() => vi.unstubAllEnvs());

test('a day is written out in the language of the page, in whatever time zone it is built', () => {
  // Where it is still the evening before when the day begins in UTC.
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect(new Date('2026-11-01').getDate()).toBe(31);
  expect(formatDay('2026-11-01', 'de')).toBe('1. November 2026');
  expect(formatDay('2026-11-01', 'en')).toBe('1 November 2026');
});
