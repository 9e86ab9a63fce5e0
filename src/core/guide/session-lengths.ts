/** The lengths in minutes for which every module has a running order, the shortest first. */
export const sessionLengths = [45, 75, 90] as const;
