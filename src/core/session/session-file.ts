import { findHostile } from '../record/tame-json.ts';
import { sessionSchema, type Session } from '../schemas/session-log.ts';

const format = 'auf-kurs-session-log';
const version = 1;

/** The largest file that is read at all, bytes; its text never has more characters. A session weighs about 10 KB. */
export const largestSessionFile = 5 * 1024 * 1024;

/** Why a file is no export of session logs. */
export type SessionFileFault =
  | { readonly reason: 'too-big' | 'unreadable' | 'foreign' | 'later' }
  | { readonly reason: 'other-course'; readonly course: string }
  /** `number` counts from 1; `field` is where the entry departs from what a session is. */
  | { readonly reason: 'entry'; readonly number: number; readonly field: string };

export type SessionFileReading = { readonly sessions: readonly Session[] } | { readonly fault: SessionFileFault };

/** Sessions as the text of one file, a line for each. */
export function writeSessionFile(course: string, sessions: readonly Session[]): string {
  const lines = sessions.map((session) => JSON.stringify(session));
  return `{"format":"${format}","version":${version},"course":${JSON.stringify(course)},"sessions":[\n${lines.join(',\n')}\n]}\n`;
}

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return findHostile(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

const fault = (reason: Exclude<SessionFileFault['reason'], 'other-course' | 'entry'>): SessionFileReading => ({ fault: { reason } });

/** Reads an export, all of it or nothing: one bad entry, and the fault names it. */
export function readSessionFile(text: string, course: string): SessionFileReading {
  if (text.length > largestSessionFile) return fault('too-big');
  const value = parse(text);
  if (typeof value !== 'object' || value === null) return fault('unreadable');
  const file = value as Readonly<Record<string, unknown>>;
  if (file['format'] !== format || typeof file['version'] !== 'number' || !Array.isArray(file['sessions'])) return fault('foreign');
  if (file['version'] > version) return fault('later');
  if (file['course'] !== course) return { fault: { reason: 'other-course', course: String(file['course']).slice(0, 40) } };
  const sessions: Session[] = [];
  for (const [at, entry] of (file['sessions'] as unknown[]).entries()) {
    const read = sessionSchema.safeParse(entry);
    if (!read.success) return { fault: { reason: 'entry', number: at + 1, field: (read.error.issues[0]?.path ?? []).join('.') } };
    sessions.push(read.data);
  }
  return { sessions };
}
