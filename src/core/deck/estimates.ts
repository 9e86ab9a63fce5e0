export interface Summary {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** The range of some estimates and the one in the middle; nothing where nobody has guessed. */
export function summaryOf(numbers: readonly number[]): Summary | undefined {
  if (numbers.length === 0) return undefined;
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
  return { least: sorted[0]!, median, most: sorted.at(-1)! };
}

export interface Dot {
  /** From the least estimate, 0, to the largest, 1. */
  readonly along: number;
  /** Dots at the same place stand on each other; the lowest is 0. */
  readonly level: number;
}

/** So many dots stand beside each other without touching. */
const columns = 32;

/** Where each of the estimates stands on a line from `least` to `most`; where these are the same, in the middle. */
export function dotsOf(numbers: readonly number[], { least, most }: Summary): Dot[] {
  const levels = new Map<number, number>();
  return numbers
    .toSorted((a, b) => a - b)
    .map((number) => {
      const column = most === least ? columns / 2 : Math.round(((number - least) / (most - least)) * columns);
      const level = levels.get(column) ?? 0;
      levels.set(column, level + 1);
      return { along: column / columns, level };
    });
}
