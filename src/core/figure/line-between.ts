import { toTenth } from './tenth.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * A straight line as the `d` of an SVG path, clear of the marks at both ends by so many units.
 * Empty, so that nothing is drawn, where the marks leave no room for it.
 */
export function lineBetween(from: Point, to: Point, clearOf: { from: number; to: number }): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length <= clearOf.from + clearOf.to) return '';
  const along = (distance: number) => `${toTenth(from.x + (dx * distance) / length)} ${toTenth(from.y + (dy * distance) / length)}`;
  return `M${along(clearOf.from)} ${along(length - clearOf.to)}`;
}
