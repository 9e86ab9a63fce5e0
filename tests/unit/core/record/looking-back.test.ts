import { expect, it } from 'vitest';
import { lookBackDay, nextLookBack } from '../../../../src/core/record/looking-back.ts';

const calendar = { dayOf: (moment: number) => new Date(moment).toISOString().slice(0, 10) };
const now = Date.parse('2026-08-01T10:00:00.000Z');
const on = (verb: 'read' | 'answered' | 'rated' | 'reflected', day: string) => ({ verb, timestamp: `${day}T10:00:00.000Z` });

it('is due thirty days after the first lesson or answer', () => {
  expect(lookBackDay([on('answered', '2026-03-03'), on('read', '2026-03-01')], calendar, now)).toBe('2026-03-31');
});

it('is never due for those who have not begun', () => {
  expect(lookBackDay([], calendar, now)).toBeUndefined();
  expect(lookBackDay([on('rated', '2026-03-01')], calendar, now)).toBeUndefined();
});

it('is due again thirty days after the last time', () => {
  const record = [on('read', '2026-03-01'), on('reflected', '2026-04-02'), on('reflected', '2026-05-10')];
  expect(lookBackDay(record, calendar, now)).toBe('2026-06-09');
  expect(nextLookBack('2026-12-15')).toBe('2027-01-14');
});

it('keeps a day known before, unless looking back has moved it on', () => {
  expect(lookBackDay([on('read', '2026-06-01')], calendar, now, '2026-03-31')).toBe('2026-03-31');
  expect(lookBackDay([on('reflected', '2026-04-02')], calendar, now, '2026-03-31')).toBe('2026-05-02');
  expect(lookBackDay([on('reflected', '2026-04-02')], calendar, now, '2026-08-01'), 'skipped meanwhile').toBe('2026-08-01');
});

it('survives a clock that ran a year ahead: it is due within thirty days, and does not move on with every look', () => {
  const ahead = [on('read', '2027-07-01'), on('reflected', '2027-08-02')];
  expect(lookBackDay(ahead, calendar, now)).toBe('2026-08-31');
  expect(lookBackDay(ahead, calendar, now, '2027-09-01')).toBe('2026-08-31');
  const tomorrow = now + 24 * 3_600_000;
  expect(lookBackDay(ahead, calendar, tomorrow, '2026-08-31')).toBe('2026-08-31');
});

it('counts looking back under a clock that was put back an hour meanwhile', () => {
  const justNow = { verb: 'reflected', timestamp: new Date(now + 3_600_000).toISOString() } as const;
  expect(lookBackDay([justNow], calendar, now, '2026-08-01')).toBe('2026-08-31');
});
