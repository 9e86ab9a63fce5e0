export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of a regular polygon round a centre, clockwise, the first at the top; whole hundredths keep the drawing short. */
export function cornersOf(count: number, radius: number, centre: Point): Point[] {
  const round = (value: number) => Math.round(value * 100) / 100;
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y + radius * Math.sin(angle)) };
  });
}

export const pointsText = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');
