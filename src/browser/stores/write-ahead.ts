/**
 * What the learner has just done, on the device before the event handler returns. Each statement is a note under a key of
 * its own: tabs never overwrite each other's, and a broken one spoils only itself. From here it goes to the database
 * (`settle.ts`); what belongs to the sitting stays, so that a lesson can bring answers back before its first paint.
 */
import type { Statement } from '../../core/record/statement.ts';
import { courseKey } from '../platform/course-place.ts';
import { memory, store } from '../platform/device.ts';
import { isSavingDeclined } from './saving.ts';

export const noteKey = (id: string): string => courseKey(`said:${id}`);

export interface Note {
  readonly key: string;
  readonly text: string;
  /** The text as JSON; undefined where it is broken. */
  readonly value: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The name of the event on the document that follows every deed of this tab. */
export const recorded = 'course:recorded';

/** Returns whether the statement will outlast the page. */
export function writeNote(statement: Statement): boolean {
  const kept = (isSavingDeclined() ? memory : store).write(noteKey(statement.id), JSON.stringify(statement));
  document.dispatchEvent(new Event(recorded));
  return kept;
}

export function toNote(key: string, text: string): Note {
  return { key, text, value: parse(text) };
}

/** Whether the key of a `storage` event is a note's. */
export function isNoteKey(key: string): boolean {
  return key.startsWith(noteKey(''));
}

export function readNotes(): Note[] {
  return store
    .keys()
    .filter(isNoteKey)
    .map((key) => toNote(key, store.read(key) ?? ''));
}
