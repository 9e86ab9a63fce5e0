import { expect, it } from 'vitest';
import { lookBackDay, nextLookBack } from '../../../../src/core/record/looking-back.ts';

const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };
const on = (verb: 'read' | 'answered' | 'rated' | 'reflected', day: string) => ({ verb, timestamp: `${day}T10:00:00.000Z` });

it('is due thirty days after the first lesson or answer', () => {
  expect(lookBackDay([on('answered', '2026-03-03'), on('read', '2026-03-01')], calendar)).toBe('2026-03-31');
});

it('is never due for those who have not begun', () => {
  expect(lookBackDay([], calendar)).toBeUndefined();
  expect(lookBackDay([on('rated', '2026-03-01')], calendar)).toBeUndefined();
});

it('is due again thirty days after the last time', () => {
  const record = [on('read', '2026-03-01'), on('reflected', '2026-04-02'), on('reflected', '2026-05-10')];
  expect(lookBackDay(record, calendar)).toBe('2026-06-09');
  expect(nextLookBack('2026-12-15')).toBe('2027-01-14');
});

it('keeps a day known before, unless looking back has moved it on', () => {
  expect(lookBackDay([on('read', '2026-06-01')], calendar, '2026-03-31')).toBe('2026-03-31');
  expect(lookBackDay([on('reflected', '2026-04-02')], calendar, '2026-03-31')).toBe('2026-05-02');
  expect(lookBackDay([on('reflected', '2026-04-02')], calendar, '2026-08-01'), 'skipped meanwhile').toBe('2026-08-01');
});
