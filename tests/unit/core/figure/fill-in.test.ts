import { expect, it } from 'vitest';
import { fillIn } from '../../../../src/core/figure/fill-in.ts';

it('fills in words, and numbers as the language writes them', () => {
  expect(fillIn('{who}: {n}', { who: 'Jana', n: 6000.5 }, 'de')).toBe('Jana: 6\u00A0000,5');
  expect(fillIn('{who}: {n}', { who: 'Jana', n: 6000.5 }, 'en')).toBe('Jana: 6,000.5');
});

it('complains about a name that has no value', () => {
  expect(() => fillIn('{who} counts', { n: 1 }, 'en')).toThrow('asks for {who}');
});
