/** How well a customer knows a supplier, from low to high. */
export const gaugeLevels = ['bill', 'name', 'person'] as const;

export type GaugeLevel = (typeof gaugeLevels)[number];

/** Care lifts the gauge by one level; higher than the highest it does not go. */
export function afterCare(level: GaugeLevel): GaugeLevel {
  return gaugeLevels[gaugeLevels.indexOf(level) + 1] ?? level;
}

/**
 * How many of two customers leave when a rival comes: one for each level that the gauge lacks. A picture of a tendency (source
 * `palmatier-2006`), and no measurement.
 */
export function leavingOfTwo(level: GaugeLevel): number {
  return gaugeLevels.length - 1 - gaugeLevels.indexOf(level);
}
