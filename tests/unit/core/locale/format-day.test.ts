import { expect, test } from 'vitest';
import { formatDay } from '../../../../src/core/locale/format-day.ts';

test('a day is written out in the language of the page, in whatever time zone it is built', () => {
  expect(formatDay('2026-11-01', 'de')).toBe('1. November 2026');
  expect(formatDay('2026-11-01', 'en')).toBe('1 November 2026');
});
