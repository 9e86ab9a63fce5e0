import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const rings = ['ring', 'messages', 'empty', 'open'];

it.for([
  ['mandate', 'messages', 'group chat'],
  ['time', 'empty', 'cancellations'],
  ['end', 'open', 'standing meeting'],
] as const)('changes the ring in its own way without the %s', async ([condition, ring, name]) => {
  const { set, part } = await showFigure('virtuelle-einheit', 'en');
  expect(await set('given', condition)).toContain('is missing');
  expect(rings.filter((shape) => !part(shape).hasAttribute('display'))).toEqual([ring]);
  expect(part('name').textContent).toBe(name);
  expect(part('people').hasAttribute('transform')).toBe(condition === 'time');
});

it('leaves nothing of the ring when two conditions are missing', async () => {
  const { set, part } = await showFigure('virtuelle-einheit', 'en');
  await set('given', 'mandate');
  await set('given', 'end');
  expect(rings.filter((shape) => !part(shape).hasAttribute('display'))).toEqual([]);
  expect(part('people').hasAttribute('transform')).toBe(true);
  expect(part('free').hasAttribute('display')).toBe(false);
});

it('joins the four again once the condition is back', async () => {
  const { set, part } = await showFigure('virtuelle-einheit', 'en');
  await set('given', 'time');
  expect(await set('given', 'time')).toContain('the ring holds');
  expect(part('people').hasAttribute('transform')).toBe(false);
});
