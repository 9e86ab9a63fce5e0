import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'gebiete-matrix';
const written = (name: string): string =>
  [...document.querySelectorAll(`svg [data-part="${name}"]`)].map((each) => each.textContent).join('');
const shown = (name: string): number => document.querySelectorAll(`svg [data-part="${name}"]:not([display])`).length;

it('gives a row its one decider, and the other a letter', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(written('content')).toBe('IEEI');
  expect(await set('content', 'mats')).toMatch(/^2 Regelbrüche\. Inhalte: Mats entscheidet, Birgit berät\./);
  expect(written('content')).toBe('IEBI');
  expect([shown('content-box'), shown('content-wrong'), shown('content-right')]).toEqual([1, 0, 1]);
  expect(part('breaks').textContent).toBe('2 Regelbrüche');
  expect(written('load')).toBe('2411');
});

it('finds no break in what Jana signs, and asks on where the rule alone is met', async () => {
  const { set } = await showFigure(id, 'en');
  await set('content', 'mats');
  expect([written('social'), shown('social-gap')]).toEqual(['', 1]);
  await set('social', 'petra');
  expect([written('social'), shown('social-gap')]).toEqual(['IRID', 0]);
  expect(await set('website', 'petra')).toMatch(/^No rule break\. .* This is what Jana signed/);
  expect(written('load')).toBe('2312');
  expect(await set('website', 'mats')).toMatch(/^No rule break\. .* The rule is met/);
});

it('counts a person with more than four territories as a break', async () => {
  const { set } = await showFigure(id, 'de');
  await set('content', 'jana');
  await set('social', 'jana');
  expect(shown('over')).toBe(0);
  expect(await set('website', 'jana')).toMatch(/^1 Regelbruch\. Jana trägt jetzt 5 von 8 E/);
  expect([shown('over'), shown('too-many')]).toEqual([1, 1]);
});
