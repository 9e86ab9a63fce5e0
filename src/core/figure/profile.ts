/** A rating from 0 to 10 for each axis. */
export type Profile = Readonly<Record<string, number>>;

export const sumOf = (profile: Profile): number => Object.values(profile).reduce((sum, points) => sum + points, 0);

/** The axes on which a target lies furthest from today, and by how much; none where both agree. */
export function widestGaps(today: Profile, target: Profile): { axis: string; by: number }[] {
  const gaps = Object.entries(today).map(([axis, points]) => ({ axis, by: target[axis]! - points }));
  const widest = Math.max(...gaps.map(({ by }) => Math.abs(by)));
  return gaps.filter(({ by }) => by !== 0 && Math.abs(by) === widest);
}
