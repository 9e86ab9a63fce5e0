import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toDay } from '../../../../src/core/review/day.ts';
import { toCalendarFile } from '../../../../src/core/review/reminder.ts';
import { at } from './course.ts';

const reminder = {
  day: toDay('2026-11-26'),
  title: 'Auf Kurs: 4 Fragen, etwa 2 Minuten',
  description: 'Üben; ohne Netz, jederzeit.\nBis gleich',
  url: 'https://example.org/kurs/de/ueben.html',
  course: 'auf-kurs',
};
const now = at('2026-11-22T10:05:06Z');
const unfold = (file: string): string[] => file.replace(/\r\n /g, '').trimEnd().split('\r\n');

it('is one entry on that day, at nine local time', () => {
  expect(unfold(toCalendarFile(reminder, now))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//auf-kurs//review//EN',
    'BEGIN:VEVENT',
    'UID:review-2026-11-26@auf-kurs',
    'DTSTAMP:20261122T100506Z',
    'DTSTART:20261126T090000',
    'DTEND:20261126T091500',
    'SUMMARY:Auf Kurs: 4 Fragen\\, etwa 2 Minuten',
    'DESCRIPTION:Üben\\; ohne Netz\\, jederzeit.\\nBis gleich',
    'URL:https://example.org/kurs/de/ueben.html',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Auf Kurs: 4 Fragen\\, etwa 2 Minuten',
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

it.each(['file:///home/ich/kurs/de/ueben.html', 'blob:null/1', ''])('names no address that others cannot open: %s', (url) => {
  expect(toCalendarFile({ ...reminder, url }, now)).not.toContain('URL:');
});

it('has lines of at most 75 octets with CRLF, folded between characters, and nothing that breaks out of its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const file = toCalendarFile({ ...reminder, title }, now);
      for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const summary = unfold(file).find((line) => line.startsWith('SUMMARY:'))!;
      expect(summary).toBe(`SUMMARY:${title.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')}`);
    }),
  );
});
