import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back, clamp, forward, samePlace, type Position } from '../../../../src/core/deck/position.ts';

const reveals = fc.array(fc.nat(5), { minLength: 1, maxLength: 16 });
const end = (deck: number[]): Position => ({ slide: deck.length - 1, step: deck.at(-1)! });

describe('going through a deck', () => {
  it('shows everything once on the way forward, and the same places on the way back', () => {
    fc.assert(
      fc.property(reveals, (deck) => {
        const way: Position[] = [{ slide: 0, step: 0 }];
        while (!samePlace(way.at(-1)!, end(deck))) way.push(forward(way.at(-1)!, deck));
        expect(way).toHaveLength(deck.reduce((sum, steps) => sum + steps + 1, 0));
        for (const [at, place] of way.entries()) expect(back(place, deck)).toEqual(way[Math.max(0, at - 1)]);
        expect(forward(way.at(-1)!, deck)).toEqual(way.at(-1));
      }),
    );
  });

  it('finds a real place for whatever an address or a storage says', () => {
    fc.assert(
      fc.property(reveals, fc.double(), fc.double(), (deck, slide, step) => {
        const place = clamp({ slide, step }, deck);
        expect(deck[place.slide]).toBeDefined();
        expect(place.step).toBeGreaterThanOrEqual(0);
        expect(place.step).toBeLessThanOrEqual(deck[place.slide]!);
      }),
    );
  });
});
