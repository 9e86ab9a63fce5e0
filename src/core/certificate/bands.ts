/** How well a test was passed, as the lower end of ten per cent; 90 reaches to 100. The number of points is nobody's business. */
export type Band = (typeof bands)[number];

export const bands = [50, 60, 70, 80, 90] as const;

/** The band of a share of the points, 0 to 1; undefined below all bands. */
export function bandOf(share: number): Band | undefined {
  // Shares are quotients: 0.7 may arrive as 0.7 less a hair.
  return bands.findLast((band) => share * 100 >= band - 1e-6);
}

/** The last per cent that belongs to the band. */
export function endOf(band: Band): number {
  return band === 90 ? 100 : band + 9;
}
