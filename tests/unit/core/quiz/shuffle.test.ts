import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { optionOrder } from '../../../../src/core/quiz/option-order.ts';
import { seedFrom, shuffled } from '../../../../src/core/quiz/shuffle.ts';

describe('shuffled', () => {
  it('loses nothing, adds nothing, and gives the same order for the same seed', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        const mixed = shuffled(list, seed);
        expect([...mixed].sort()).toEqual([...list].sort());
        expect(shuffled(list, seed)).toEqual(mixed);
      }),
    );
  });

  it('brings each option to each place about equally often', () => {
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) places[shuffled([1, 2, 3, 4], seed).indexOf(1)]!++;
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('spreads seeds made from ids, too', () => {
    const places = [0, 0, 0, 0];
    for (let item = 0; item < 4000; item++) places[shuffled([1, 2, 3, 4], seedFrom(`frage-${item}`)).indexOf(1)]!++;
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

const options = (texts: readonly string[]) => texts.map((text) => ({ text }));
const stays = (...texts: string[]) =>
  [1, 2, 3, 4, 5].every((seed) => optionOrder(options(texts), seed, 'de').every(({ text }, at) => text === texts[at]));

describe('optionOrder', () => {
  it('leaves rows of numbers as they were written', () => {
    expect(stays('5 %', '10 %', '20 %', '40 %')).toBe(true);
    expect(stays('18 000 €', '9.000 €', '500 €')).toBe(true);
    expect(stays('2 bis 5 Wochen', '6 bis 9 Wochen', '10 bis 12 Wochen')).toBe(true);
  });

  it('shuffles everything else', () => {
    expect(stays('Heizen', 'Hoffen', 'Warten', 'Backen')).toBe(false);
    expect(stays('3 Briefe', '9 Anrufe', '4 Besuche', 'kein Kontakt')).toBe(false);
  });
});
