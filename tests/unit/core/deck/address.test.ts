import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlace, writePlace, type Place } from '../../../../src/core/deck/address.ts';

const slides = ['versprechen', 'fall-zahlen', 'wenn-dann'];

it('finds every place it has written', () => {
  const place = fc.record<Place>({ slide: fc.nat(2), step: fc.nat(9), view: fc.constantFrom('slides', 'presenter', 'one-window') });
  fc.assert(
    fc.property(place, (there) => {
      expect(readPlace(writePlace(there, slides), slides)).toEqual(there);
    }),
  );
});

it('leaves the places of the page to the page', () => {
  for (const hash of [
    '',
    '#',
    '#fall-zahlen',
    '#content',
    '#fall-zahlen/',
    '#/2',
    '#elsewhere/0',
    '#fall-zahlen/2/wall',
    '#fall-zahlen/-1',
  ])
    expect(readPlace(hash, slides), hash).toBeUndefined();
});
