import { expect, it } from 'vitest';
import { fillIn } from '../../../../src/core/figure/fill-in.ts';

it('fills in words, and numbers as the language writes them', () => {
  expect(fillIn('{who}: {n}', { who: 'Jana', n: 6000.5 }, 'de', 'probe')).toBe('Jana: 6\u00A0000,5');
  expect(fillIn('{who}: {n}', { who: 'Jana', n: 6000.5 }, 'en', 'probe')).toBe('Jana: 6,000.5');
});

it('complains about a name that has no value, and names figure, text and file', () => {
  const say = () => fillIn('{who} counts', { n: 1 }, 'en', 'probe');
  expect(say).toThrow('The figure "probe" cannot say "{who} counts": nothing gives {who} a value.');
  expect(say).toThrow('change the text in figures/probe.yaml');
});
