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
function waypoints(fairway: readonly Point[], count: number): Point[] {
  const length = fairway.slice(1).reduce((sum, point, at) => sum + distance(fairway[at]!, point), 0);
  return Array.from({ length: count }, (_, at) => pointAt(fairway, (length * (at + 1)) / (count + 1)));
}

/** The whole course: home port, waypoints, destination. */
export function plot(fairway: readonly Point[], count: number): Point[] {
  return [fairway[0]!, ...waypoints(fairway, count), fairway.at(-1)!];
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

/** A rectangle on the chart that lettering needs for itself. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The drawing without the soundings that would stand under lettering or under the plotted course. */
export function clearSoundings(art: string, boxes: readonly Box[], course: readonly Point[]): string {
  const nearCourse = (x: number, y: number): boolean =>
    course.slice(1).some(([bx, by], at) => {
      const [ax, ay] = course[at]!;
      const length = distance([ax, ay], [bx, by]) || 1;
      const along = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length ** 2));
      return distance([x, y], [ax + (bx - ax) * along, ay + (by - ay) * along]) < 16;
    });
  return art.replace(/<text x="(\d+)" y="(\d+)">.*?<\/text>/g, (sounding, left: string, top: string) => {
    const [x, y] = [Number(left), Number(top)];
    const covered = boxes.some(([l, t, r, b]) => x > l && x < r && y > t && y < b);
    return covered || nearCourse(x, y) ? '' : sounding;
  });
}

/** CSS that hands each stop its place on both drawings. Style attributes are closed by the policy, a hashed style block is not. */
export function stopPlaces(count: number): string {
  const tall = plot(tallFairway, count);
  return plot(wideFairway, count)
    .map(([x, y], at) => `[data-stop='${at}']{--x:${x};--y:${y};--mx:${tall[at]![0]};--my:${tall[at]![1]}}`)
    .join('');
}
