import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const shown = (name: string): Element[] => [...document.querySelectorAll(`svg [data-part="${name}"]:not([display])`)];
const written = (name: string): (string | null)[] => shown(name).map(({ textContent }) => textContent);

it('keeps all customers without a rival, whatever the gauges show', async () => {
  const { set } = await showFigure('wettbewerb-kommt', 'en');
  expect(await set('state', 'rival')).toContain('all six stay');
  expect([shown('stays').length, shown('leaves').length, shown('rival').length]).toEqual([6, 0, 0]);
  await set('state', 'care');
  expect([shown('stays').length, shown('leaves').length]).toEqual([6, 0]);
});

it('lets fewer leave where relationships are looked after', async () => {
  const { set } = await showFigure('wettbewerb-kommt', 'en');
  expect(shown('leaves')).toHaveLength(3);
  expect(await set('state', 'care')).toContain('one arrow changes supplier instead of three');
  expect([shown('stays').length, shown('leaves').length]).toEqual([5, 1]);
  expect(written('knows')).toEqual(['knows the name', 'knows the person', 'knows the person']);
  expect(shown('level').map((water) => water.getAttribute('height'))).toEqual(['30', '48', '48']);
});
