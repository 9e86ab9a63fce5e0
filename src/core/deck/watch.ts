/** A stopwatch as plain data: it survives a reload, and a tab that slept knows how late it is. Moments in milliseconds. */
export interface Watch {
  /** Ran before it was last stopped. */
  readonly before: number;
  /** When it was started again; absent while it stands. */
  readonly since?: number | undefined;
}

export const stopped: Watch = { before: 0 };

export const elapsedOn = ({ before, since }: Watch, now: number): number => before + (since === undefined ? 0 : Math.max(0, now - since));

export const start = (watch: Watch, now: number): Watch => (watch.since === undefined ? { ...watch, since: now } : watch);

export const stop = (watch: Watch, now: number): Watch => (watch.since === undefined ? watch : { before: elapsedOn(watch, now) });
