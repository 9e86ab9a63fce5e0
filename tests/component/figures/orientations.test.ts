import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'vier-orientierungen';

it('asks which axis falls, where the target comes to more than today', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('customers', 10)).toMatch(/^Das Ziel kommt auf 24, 3 mehr als heute/);
  expect(part('customers').textContent).toBe('Ziel 10');
  expect(part('sum').textContent).toBe('Ziel zusammen 24');
  expect(part('target').getAttribute('d')).toBe('M280 145 332 236 280 366 241 236z');
  expect(part('at-customers').getAttribute('cy')).toBe('366');
});

it('names the largest gaps of a target that comes to as much', async () => {
  const { set } = await showFigure(id, 'en');
  await set('product', 8);
  expect(await set('sales', 3)).toContain('Largest gap: sales 3 less, customer 3 more');
});

it('has nothing to say about gaps where the target equals today', async () => {
  const { set } = await showFigure(id, 'en');
  await set('product', 8);
  expect(await set('sales', 6)).toMatch(/^The target comes to 24/);
  expect(await set('customers', 4)).toMatch(/^The target is the same as today/);
});
