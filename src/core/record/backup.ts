import { isFromLaterVersion } from './migrate.ts';
import { mergeRecords } from './order.ts';
import { fieldAtFault, readStatement } from './read-statement.ts';
import type { Statement } from './statement.ts';
import { findHostile } from './tame-json.ts';

/** What a backup carries: the whole record, and as text what this edition of the course could not read of it. */
export interface Backup {
  readonly statements: readonly Statement[];
  readonly aside: readonly string[];
}

/** Why a file is no backup of this course, with what a sentence about it has to name. */
export type BackupFault =
  | { readonly reason: 'too-big' | 'empty' | 'zip' | 'html' | 'not-json' | 'too-deep' | 'foreign' | 'later' | 'aside' }
  | { readonly reason: 'forbidden-name'; readonly name: string }
  | { readonly reason: 'other-course'; readonly course: string }
  /** `number` counts from 1. */
  | { readonly reason: 'entry'; readonly number: number; readonly id: string | undefined; readonly field: string };

export type BackupReading = { readonly backup: Backup } | { readonly fault: BackupFault };

const format = 'auf-kurs-record';
const version = 1;

/** The largest file that is read at all, bytes; its text never has more characters. 10,000 statements weigh about 4 MB. */
export const largestBackup = 20 * 1024 * 1024;

/**
 * The backup as the text of one file, a line for each statement. It holds no time of its own, so that a record that has not
 * changed always gives the same file; the day is in the file's name.
 */
export function writeBackup(course: string, record: Backup): string {
  const lines = mergeRecords(record.statements, []).map((statement) => JSON.stringify(statement));
  const set = [...new Set(record.aside)].sort();
  const head = `{"format":"${format}","version":${version},"course":${JSON.stringify(course)},"statements":[`;
  return `${head}\n${lines.join(',\n')}\n],"aside":${JSON.stringify(set)}}\n`;
}

/** What a text that is not JSON most likely is. */
function guess(text: string): 'empty' | 'zip' | 'html' | 'not-json' {
  const start = text.trimStart().slice(0, 200);
  if (start === '') return 'empty';
  if (start.startsWith('PK\u0003\u0004')) return 'zip';
  return start.startsWith('<') ? 'html' : 'not-json';
}

function parse(text: string): { readonly value: unknown } | { readonly fault: BackupFault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    // Engines that parse by recursion run out of stack; all others have met a syntax error.
    return { fault: { reason: error instanceof RangeError ? 'too-deep' : guess(text) } };
  }
}

function faultOf(entry: unknown, at: number): BackupFault {
  if (isFromLaterVersion(entry)) return { reason: 'later' };
  const { id } = (entry ?? {}) as { id?: unknown };
  return { reason: 'entry', number: at + 1, id: typeof id === 'string' ? id.slice(0, 40) : undefined, field: fieldAtFault(entry) };
}

/** Entries read in one go; a slow phone takes a tenth of a second for these. */
const portion = 500;

/**
 * Reads a backup of the course, all of it or nothing: one bad entry, and the fault names it. Statements of older editions
 * are brought up to date, those that occur twice are united.
 * @param pause lets whoever waits for something else have a turn
 */
export async function readBackup(text: string, course: string, pause: () => Promise<void>): Promise<BackupReading> {
  if (text.length > largestBackup) return { fault: { reason: 'too-big' } };
  const parsed = parse(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return parsed;
  const hostile = findHostile(parsed.value);
  if (hostile) return { fault: hostile };
  const file = (parsed.value ?? {}) as Readonly<Record<string, unknown>>;
  if (file['format'] !== format || typeof file['version'] !== 'number' || !Array.isArray(file['statements'])) {
    return { fault: { reason: 'foreign' } };
  }
  if (file['version'] > version) return { fault: { reason: 'later' } };
  if (file['course'] !== course) return { fault: { reason: 'other-course', course: String(file['course']).slice(0, 40) } };
  const statements: Statement[] = [];
  for (const [at, entry] of (file['statements'] as unknown[]).entries()) {
    const statement = readStatement(entry);
    if (!statement) return { fault: faultOf(entry, at) };
    statements.push(statement);
    if (at % portion === portion - 1) await pause();
  }
  const set = file['aside'] ?? [];
  if (!Array.isArray(set) || !set.every((each) => typeof each === 'string')) return { fault: { reason: 'aside' } };
  return { backup: { statements: mergeRecords(statements, []), aside: set } };
}
