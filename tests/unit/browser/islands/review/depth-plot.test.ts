import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bedAt, bordersOf, placeSoundings, plot } from '../../../../../src/browser/islands/review/depth-plot.ts';
import type { Card } from '../../../../../src/core/review/card.ts';
import type { DepthZone } from '../../../../../src/core/review/depth.ts';

const zoneOf = (count: number): DepthZone => ({
  zone: 'flats',
  from: 1,
  to: 3,
  cards: Array.from({ length: count }, (_, at) => ({ pause: at }) as Card),
});

it('places every number in the water of its zone, none on another, and counts what has no room', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.nat(3), (count, zone) => {
      const { soundings, left } = placeSoundings(zoneOf(count), zone);
      const [from, to] = bordersOf(zone);
      expect(soundings.length + left).toBe(count);
      expect(left === 0 || soundings.length > 8).toBe(true);
      expect(soundings.map(({ card }) => card.pause)).toEqual(soundings.map((_, at) => at));
      expect(new Set(soundings.map(({ x, y }) => `${x} ${y}`)).size).toBe(soundings.length);
      for (const { x, y } of soundings) {
        expect(x).toBeGreaterThan(from);
        expect(x).toBeLessThan(to);
        expect(y).toBeGreaterThan(plot.surface);
        expect(y).toBeLessThan(Math.max(bedAt(x) + 8, plot.surface + 30));
      }
    }),
  );
});
