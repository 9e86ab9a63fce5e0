/** Reads what `write-ahead.ts` has written; every page loads that, and few need this. */
import { sittingAround } from '../../core/record/sitting.ts';
import { clock, store } from '../platform/device.ts';
import { parseJson } from '../platform/parse-json.ts';
import { noteKeys, timeOf } from './write-ahead.ts';

export interface Note {
  readonly key: string;
  readonly text: string;
  /** The text as JSON; undefined where it is broken. */
  readonly value: unknown;
}

export function toNote(key: string, text: string): Note {
  return { key, text, value: parseJson(text) };
}

/** The notes under these keys; one that has gone since, to the database or for good, is left out. */
export function readNotes(keys: readonly string[] = noteKeys()): Note[] {
  return keys.flatMap((key) => {
    const text = store.read(key);
    return text === null ? [] : [toNote(key, text)];
  });
}

/** The notes of the sitting that goes on now, and those whose time only their text tells. */
export function readNotesOfSitting(): Note[] {
  const [from, to] = sittingAround(clock.now());
  const mayBelong = (time: string | undefined): boolean => time === undefined || (time >= from && time <= to);
  return readNotes(noteKeys().filter((key) => mayBelong(timeOf(key))));
}
