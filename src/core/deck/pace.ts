/** A slide as the plan knows it. */
export interface Planned {
  /** Id of the part of the session it belongs to. */
  readonly section: string;
  readonly minutes: number;
}

/** Minutes of the plan before a slide begins. */
export const plannedBefore = (slides: readonly Planned[], slide: number): number =>
  slides.slice(0, slide).reduce((sum, { minutes }) => sum + minutes, 0);

export const plannedMinutes = (slides: readonly Planned[]): number => plannedBefore(slides, slides.length);

/**
 * Minutes a session is behind its plan; negative when it is ahead. While the time of the current slide lasts, it is neither.
 * @param elapsed minutes since the beginning, pauses left out.
 * @param extended minutes the trainer has added to the plan up to here.
 */
export function behindPlan(slides: readonly Planned[], slide: number, elapsed: number, extended = 0): number {
  const from = plannedBefore(slides, slide) + extended;
  const to = from + (slides[slide]?.minutes ?? 0);
  if (elapsed < from) return elapsed - from;
  return elapsed > to ? elapsed - to : 0;
}
