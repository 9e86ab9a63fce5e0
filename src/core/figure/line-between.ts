export interface Point {
  readonly x: number;
  readonly y: number;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;

/**
 * A straight line as the `d` of an SVG path, clear of the marks at both ends by so many units.
 * Empty, so that nothing is drawn, where the marks leave no room for it.
 */
export function lineBetween(from: Point, to: Point, clearOf: { from: number; to: number }): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length <= clearOf.from + clearOf.to) return '';
  const along = (distance: number) => `${rounded(from.x + (dx * distance) / length)} ${rounded(from.y + (dy * distance) / length)}`;
  return `M${along(clearOf.from)} ${along(length - clearOf.to)}`;
}
