/** Where a presentation stands: a slide, and how much of it has been revealed. Both count from 0. */
export interface Position {
  readonly slide: number;
  readonly step: number;
}

/** For each slide, how many things it reveals one after the other; 0 where it stands there whole. */
export type Reveals = readonly number[];

const last = (reveals: Reveals): number => reveals.length - 1;

/** The nearest place a deck really has; a position comes from an address, a storage or another window. */
export function clamp({ slide, step }: Position, reveals: Reveals): Position {
  const at = Math.min(Math.max(0, Math.trunc(slide) || 0), last(reveals));
  return { slide: at, step: Math.min(Math.max(0, Math.trunc(step) || 0), reveals[at] ?? 0) };
}

/** Reveals the next thing, or goes to the next slide; stays at the end of the last one. */
export function forward({ slide, step }: Position, reveals: Reveals): Position {
  if (step < (reveals[slide] ?? 0)) return { slide, step: step + 1 };
  return slide < last(reveals) ? { slide: slide + 1, step: 0 } : { slide, step };
}

/** Takes back what was revealed last; from the beginning of a slide to the one before, which then stands whole. */
export function back({ slide, step }: Position, reveals: Reveals): Position {
  if (step > 0) return { slide, step: step - 1 };
  return slide > 0 ? { slide: slide - 1, step: reveals[slide - 1] ?? 0 } : { slide, step };
}

export const samePlace = (one: Position, other: Position): boolean => one.slide === other.slide && one.step === other.step;
