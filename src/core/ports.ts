/** What the core needs from the world. Adapters live in `browser/platform`; tests bring their own. */

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Calendar {
  /** The day where the learner is, written 2026-11-22, that a moment (milliseconds since 1970) falls on. */
  dayOf(moment: number): string;
}

export interface Random {
  /** A whole number from 0 to 2³² − 1, each as likely as the others. */
  bits(): number;
}

export interface KeyValueStore {
  read(key: string): string | null;
  /** Returns whether the value will outlast the page; where it will not, it can still be read until the page closes. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
  keys(): string[];
}
