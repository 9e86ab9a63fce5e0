import { nameOf, type Day } from './day.ts';

export interface Reminder {
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  /** The address of the review page; only one that another program can open is written down. */
  readonly url: string;
  /** The course's id. */
  readonly course: string;
}

/** Octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** RFC 5545, 3.1: lines of at most 75 octets; what is longer goes on after a line break and a space. */
function fold(line: string): string {
  let folded = '';
  let room = 75;
  for (const character of line) {
    if (octets(character) > room) {
      folded += '\r\n ';
      room = 74;
    }
    folded += character;
    room -= octets(character);
  }
  return folded;
}

/** RFC 5545, 3.3.11. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const stamp = (moment: number): string => new Date(moment).toISOString().replace(/[-:]|\.\d+/g, '');

/**
 * A calendar file with one entry: a quarter of an hour at nine on that day, in the local time of whoever opens it. Its UID
 * follows from course and day, so that taking the same reminder twice leaves one entry.
 */
export function toCalendarFile({ day, title, description, url, course }: Reminder, now: number): string {
  const date = nameOf(day).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${course}//review//EN`,
    'BEGIN:VEVENT',
    `UID:review-${nameOf(day)}@${course}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${date}T090000`,
    `DTEND:${date}T091500`,
    `SUMMARY:${escape(title)}`,
    `DESCRIPTION:${escape(description)}`,
    ...(/^https?:\/\//.test(url) ? [`URL:${url}`] : []),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(title)}`,
    'TRIGGER:PT0M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}
