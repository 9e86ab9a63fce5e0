/** A point on the chart, in the units of its viewBox. */
export type Point = readonly [x: number, y: number];

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

/** The point at a given way along a line, from its start. */
function pointAt(line: readonly Point[], way: number): Point {
  let rest = way;
  for (let at = 1; at < line.length; at += 1) {
    const [from, to] = [line[at - 1]!, line[at]!];
    const leg = distance(from, to);
    if (rest <= leg) {
      const part = rest / leg;
      return [Math.round(from[0] + (to[0] - from[0]) * part), Math.round(from[1] + (to[1] - from[1]) * part)];
    }
    rest -= leg;
  }
  return line.at(-1)!;
}

/**
 * Places a number of waypoints evenly along a fairway, whatever the course's length.
 * The fairway's first point is the home port and its last the destination; waypoints lie between them.
 */
export function waypoints(fairway: readonly Point[], count: number): Point[] {
  const length = fairway.slice(1).reduce((sum, point, at) => sum + distance(fairway[at]!, point), 0);
  return Array.from({ length: count }, (_, at) => pointAt(fairway, (length * (at + 1)) / (count + 1)));
}

/** Safe water between home port and destination on the two drawings of the same sea. */
export const wideFairway: readonly Point[] = [
  [158, 703],
  [208, 618],
  [392, 592],
  [640, 628],
  [842, 516],
  [1056, 446],
  [1236, 296],
  [1384, 150],
];

export const tallFairway: readonly Point[] = [
  [47, 80],
  [88, 128],
  [101, 196],
  [84, 320],
  [138, 421],
  [173, 528],
  [246, 618],
  [317, 692],
];
