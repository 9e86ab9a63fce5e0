/** The device as the core sees it. */
import type { Clock, KeyValueStore, Random } from '../../core/ports.ts';
import { readText, storedKeys, writeText } from './local-storage.ts';

export const clock: Clock = { now: () => Date.now() };

export const random: Random = { bits: () => crypto.getRandomValues(new Uint32Array(1))[0]! };

const memory = new Map<string, string>();

/** localStorage; where the browser refuses it, memory until the page closes. */
export const store: KeyValueStore = {
  read: (key) => memory.get(key) ?? readText(key),
  write(key, value) {
    const kept = writeText(key, value);
    if (kept) memory.delete(key);
    else memory.set(key, value);
    return kept;
  },
  keys: () => [...new Set([...storedKeys(), ...memory.keys()])],
};
