import type { Card } from './card.ts';

/** Zones of the sea by the pause between two answers, days; from the shore outwards. */
const zones = [
  { zone: 'flats', from: 1, to: 3 },
  { zone: 'coast', from: 4, to: 10 },
  { zone: 'deep', from: 11, to: 30 },
  { zone: 'high', from: 31, to: Infinity },
] as const;

export interface DepthZone {
  readonly zone: (typeof zones)[number]['zone'];
  readonly from: number;
  readonly to: number;
  /** Shortest pause first. */
  readonly cards: readonly Card[];
}

/** How firmly items sit: each in the zone of its pause. */
export function depthZones(cards: readonly Card[]): DepthZone[] {
  const byPause = cards.toSorted((a, b) => a.pause - b.pause || a.due - b.due);
  return zones.map((zone) => ({ ...zone, cards: byPause.filter(({ pause }) => Math.max(1, pause) >= zone.from && pause <= zone.to) }));
}
