/**
 * Entries of a backup that this edition of the course cannot read. A later one may, so they are kept as they came, apart from
 * the notes: nothing of them may take the place of a statement in the database.
 */
import { courseKey } from '../platform/course-place.ts';
import { store } from '../platform/device.ts';
import { parseJson } from '../platform/parse-json.ts';
import { toNote, type Note } from './notes.ts';

const key = () => courseKey('aside');

function texts(): string[] {
  const kept = parseJson(store.read(key()) ?? '');
  return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string') : [];
}

export function readSetAside(): Note[] {
  return texts().map((text) => toNote(key(), text));
}

/** Adds entries to those set aside, all or none. @returns how to take them away again; undefined where there is no room. */
export function setAside(added: readonly string[]): (() => void) | undefined {
  const before = store.read(key());
  const undo = () => void (before === null ? store.remove(key()) : store.write(key(), before));
  if (added.length === 0) return () => {};
  if (store.write(key(), JSON.stringify([...texts(), ...added]))) return undo;
  undo();
  return undefined;
}
