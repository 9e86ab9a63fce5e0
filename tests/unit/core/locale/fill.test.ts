import { expect, it } from 'vitest';
import { fill } from '../../../../src/core/locale/fill.ts';

it('fills every gap, as often as it occurs', () => {
  expect(fill('{n} von {all}, also {n}', { n: 3, all: 'vier' })).toBe('3 von vier, also 3');
});

it.each(['$&', '$$', "$'", '{n}', '{word}'])('puts in %j as it is', (word) => {
  expect(fill('Noch einmal: {word}, {n}', { word, n: 2 })).toBe(`Noch einmal: ${word}, 2`);
});

it('leaves a gap that has no value', () => {
  expect(fill('{day} um {time}', { day: 'heute' })).toBe('heute um {time}');
});
