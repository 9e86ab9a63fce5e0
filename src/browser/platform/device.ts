/** The device as the core sees it. */
import type { Calendar, Clock, KeyValueStore, Random } from '../../core/ports.ts';
import { readText, removeText, storedKeys, writeText } from './local-storage.ts';

export const clock: Clock = { now: () => Date.now() };

/** Goes on when somebody turns the clock; what it shows means nothing, what passes between two looks does. */
export const steadyClock: Clock = { now: () => performance.now() };

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

export const calendar: Calendar = {
  dayOf(moment) {
    const date = new Date(moment);
    return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
  },
};

export const random: Random = { bits: () => crypto.getRandomValues(new Uint32Array(1))[0]! };

const held = new Map<string, string>();

/** Holds values until the page closes, and leaves nothing behind. */
export const memory: KeyValueStore = {
  read: (key) => held.get(key) ?? null,
  write(key, value) {
    held.set(key, value);
    return false;
  },
  remove: (key) => void held.delete(key),
  keys: () => [...held.keys()],
};

/** localStorage; where the browser refuses it, memory. */
export const store: KeyValueStore = {
  read: (key) => memory.read(key) ?? readText(key),
  write(key, value) {
    if (!writeText(key, value)) return memory.write(key, value);
    memory.remove(key);
    return true;
  },
  remove(key) {
    memory.remove(key);
    removeText(key);
  },
  keys: () => [...new Set([...storedKeys(), ...memory.keys()])],
};
