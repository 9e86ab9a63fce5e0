interface Timed {
  readonly minutes: number;
}

/** What happens, with the minutes from the beginning at which it starts and ends. */
export type Placed<T> = T & { readonly from: number; readonly to: number };

/** Things that follow one another, each at its place in time. */
export function timetable<T extends Timed>(steps: readonly T[], start = 0): Placed<T>[] {
  let to = start;
  return steps.map((step) => {
    const from = to;
    to += step.minutes;
    return { ...step, from, to };
  });
}

export const minutesOf = (steps: readonly Timed[]): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** Minutes of a session in which the participants work on their own firm. */
export const ownMinutes = (steps: readonly (Timed & { readonly own: boolean })[]): number => minutesOf(steps.filter(({ own }) => own));
