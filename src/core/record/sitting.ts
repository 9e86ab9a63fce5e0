/** As long as this one sitting lasts, milliseconds. Later the questions stand open again: recalling is the practice. */
const sitting = 12 * 60 * 60 * 1000;

/** Whether something happened in the sitting that goes on now. A clock that was turned back ends it. */
export function isInSitting(timestamp: string, now: number): boolean {
  return Math.abs(now - Date.parse(timestamp)) <= sitting;
}
