/** What the core needs from the world. Adapters live in `browser/platform`; tests bring their own. */

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Random {
  /** A whole number from 0 to 2³² − 1, each as likely as the others. */
  bits(): number;
}

export interface KeyValueStore {
  read(key: string): string | null;
  /** Returns whether the value will outlast the page; where it will not, it can still be read until the page closes. */
  write(key: string, value: string): boolean;
  keys(): string[];
}
