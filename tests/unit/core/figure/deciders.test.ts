import { expect, it } from 'vitest';
import { checkDeciders } from '../../../../src/core/figure/deciders.ts';

it('counts rows with two deciders and with none', () => {
  expect(checkDeciders([['jana'], ['mats', 'birgit'], []]).breaks).toBe(2);
});

it('lets one person decide in four rows, not in five', () => {
  const four = [['mats'], ['mats'], ['mats'], ['mats']];
  expect(checkDeciders(four)).toMatchObject({ breaks: 0, overloaded: [] });
  expect(checkDeciders([...four, ['mats']])).toMatchObject({ breaks: 1, overloaded: ['mats'] });
});

it('counts a shared row for each of its deciders', () => {
  const { decidesIn } = checkDeciders([['mats'], ['mats', 'petra']]);
  expect([decidesIn('mats'), decidesIn('petra')]).toEqual([2, 1]);
});
