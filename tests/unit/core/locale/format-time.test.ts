import { expect, test } from 'vitest';
import { formatTime } from '../../../../src/core/locale/format-time.ts';

test('the time of day has 24 hours in both editions', () => {
  const evening = new Date(2026, 10, 22, 18, 5).getTime();
  expect(formatTime(evening, 'de')).toBe('18:05');
  expect(formatTime(evening, 'en')).toBe('18:05');
});
