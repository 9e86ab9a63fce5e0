import { seedFrom, shuffled } from '../../../core/quiz/shuffle.ts';
import type { Card } from '../../../core/review/card.ts';
import type { DepthZone } from '../../../core/review/depth.ts';

/** The drawing: units of its viewBox. */
export const plot = { width: 1280, height: 300, surface: 48, left: 40 };

/** Depth of the sea bed every twenty units, from the shore outwards. */
const bed = [
  75, 73, 76, 81, 87, 93, 94, 92, 91, 94, 102, 111, 117, 120, 124, 130, 138, 145, 147, 144, 142, 142, 147, 152, 154, 155, 157, 163, 173,
  182, 187, 187, 187, 189, 193, 196, 196, 193, 191, 195, 203, 211, 216, 218, 221, 226, 234, 239, 239, 235, 232, 234, 238, 243, 245, 245,
  247, 254, 264, 272, 275, 274, 273,
];

/** Where each zone begins; the last number is the end of the drawing. */
const borders = [90, 380, 700, 1010, 1270];

export const bedPath = bed.map((y, at) => `${plot.left + at * 20} ${y}`).join(' ');

export const bedAt = (x: number): number => {
  const at = Math.min(Math.max((x - plot.left) / 20, 0), bed.length - 1.001);
  const before = Math.floor(at);
  return bed[before]! + (bed[before + 1]! - bed[before]!) * (at - before);
};

export const bordersOf = (zone: number): readonly [from: number, to: number] => [borders[zone]!, borders[zone + 1]!];

/** Room for a number: two digits in a circle, at sea three. */
const columnOf = (zone: number): number => (zone === 3 ? 42 : 30);
const row = 26;

export interface Sounding {
  readonly x: number;
  readonly y: number;
  readonly card: Card;
}

/**
 * Places for the numbers of a zone: shortest pause nearest the shore, scattered over the depth there, none on another. Where
 * more come than the water holds, the rest is only counted.
 */
export function placeSoundings({ cards }: DepthZone, zone: number): { readonly soundings: readonly Sounding[]; readonly left: number } {
  const [from, to] = bordersOf(zone);
  const column = columnOf(zone);
  const columns = Array.from({ length: Math.floor((to - from) / column) }, (_, at) => from + (at + 0.7) * column).map((x) => ({
    x,
    rows: Array.from(
      { length: Math.max(1, Math.floor((bedAt(x) - plot.surface - 12) / row)) },
      (_, depth) => plot.surface + 22 + depth * row,
    ),
  }));
  const room = columns.reduce((sum, { rows }) => sum + rows.length, 0);
  const shown = cards.slice(0, room);
  const soundings: Sounding[] = [];
  for (const [at, { x, rows }] of columns.entries()) {
    const roomAhead = columns.slice(at).reduce((sum, each) => sum + each.rows.length, 0);
    const waiting = shown.length - soundings.length;
    // Few numbers spread over all columns; many fill each as far as needed.
    const spread = Math.round(((at + 1) * shown.length) / columns.length) - Math.round((at * shown.length) / columns.length);
    const take = Math.min(rows.length, waiting, Math.max(spread, waiting - (roomAhead - rows.length)));
    const places = shuffled(rows, seedFrom(`${zone}-${at}-${shown.length}`))
      .slice(0, take)
      .sort((a, b) => a - b);
    for (const y of places) soundings.push({ x, y, card: shown[soundings.length]! });
  }
  return { soundings, left: cards.length - soundings.length };
}
