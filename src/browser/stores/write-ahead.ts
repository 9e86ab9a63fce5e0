/**
 * What the learner has just done, on the device before the event handler returns. Each statement is a note under a key of
 * its own: tabs never overwrite each other's, and a broken one spoils only itself. From here it goes to the database
 * (`settle.ts`); what belongs to the sitting stays, so that a lesson can bring answers back before its first paint.
 *
 * The key names the time, `said:<time>:<id>`, so that where there is no database the notes of a year need not all be read
 * to find those of today. Version 1 wrote `said:<id>`.
 */
import { sittingAround } from '../../core/record/sitting.ts';
import type { Statement } from '../../core/record/statement.ts';
import { courseKey } from '../platform/course-place.ts';
import { clock, memory, store } from '../platform/device.ts';
import { isSavingDeclined } from './saving.ts';

const said = (): string => courseKey('said:');
/** What was said while the learner wanted nothing saved is never saved later either. */
const unsaved = (): string => courseKey('unsaved:');

/** The key of the note that a statement becomes. */
export const noteKey = ({ timestamp, id }: Pick<Statement, 'timestamp' | 'id'>): string => `${said()}${timestamp}:${id}`;

/** The name of the event on the document that follows every deed of this tab. */
export const recorded = 'course:recorded';

/** Returns whether the statement will outlast the page. */
export function writeNote(statement: Statement): boolean {
  const text = JSON.stringify(statement);
  const key = noteKey(statement);
  const kept = isSavingDeclined() ? memory.write(key.replace(said(), unsaved()), text) : store.write(key, text);
  // There is room again: what had to be held in memory is stored too.
  if (kept) for (const held of startingWith([said()], memory.keys())) store.write(held, memory.read(held)!);
  document.dispatchEvent(new Event(recorded));
  return kept;
}

/** Whether the key of a `storage` event is a note's. */
export function isNoteKey(key: string): boolean {
  return key.startsWith(said()) || key.startsWith(unsaved());
}

/** Asks for the prefixes once and not for every key: there may be thousands. */
function startingWith(prefixes: readonly string[], keys: readonly string[]): string[] {
  return keys.filter((key) => prefixes.some((prefix) => key.startsWith(prefix)));
}

/** When the note was written, as `Date.toISOString` writes it, if its key tells. */
export function timeOf(key: string): string | undefined {
  return /:(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z):[^:]*$/.exec(key)?.[1];
}

/** Keys of the notes that are meant to be saved. */
export function savedNoteKeys(): string[] {
  return startingWith([said()], store.keys());
}

/** Keys of all notes. */
export const noteKeys = (): string[] => startingWith([said(), unsaved()], store.keys());

/** Whether there is still a note of the statement. */
export function isNoted({ id }: Statement): boolean {
  return noteKeys().some((key) => key.endsWith(id));
}

/**
 * The time for what happens now, milliseconds: later than everything else in this sitting, even where two tabs write in the
 * same millisecond or the clock has been turned back meanwhile, so that what was said last counts last.
 */
export function nextMoment(): number {
  const now = clock.now();
  const [from, to] = sittingAround(now);
  const times = noteKeys().map((key) => timeOf(key) ?? '');
  return times.filter((time) => time >= from && time <= to).reduce((next, time) => Math.max(next, Date.parse(time) + 1), now);
}
