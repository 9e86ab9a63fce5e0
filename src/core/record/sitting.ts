/** As long as this one sitting lasts, milliseconds. Later the questions stand open again: recalling is the practice. */
const sitting = 12 * 60 * 60 * 1000;

/** Whether something happened in the sitting that goes on now. A clock that was turned back ends it. */
export function isInSitting(timestamp: string, now: number): boolean {
  return Math.abs(now - Date.parse(timestamp)) <= sitting;
}

/** The first and the last moment that belong to the sitting that goes on now, as `Date.toISOString` writes them: such texts can be compared. */
export function sittingAround(now: number): readonly [from: string, to: string] {
  return [new Date(now - sitting).toISOString(), new Date(now + sitting).toISOString()];
}
