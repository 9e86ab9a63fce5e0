import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'warnlampen';

it('frames the lamp chosen, and says whom to ask', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('lamp', 'booking')).toMatch(/^Buchung, gelb: .*Verband/);
  expect(part('frame').getAttribute('x')).toBe('370');
  expect(part('frame').getAttribute('y')).toBe('388');
});

it('shows on launch day that no lamp is red, and which are still amber', async () => {
  const { set, part } = await showFigure(id, 'en');
  await set('lamp', 'tracking');
  expect(await set('day', 'launch')).toMatch(/^Tracking, amber/);
  expect(part('count').textContent).toBe('Launch: 0 red, 2 amber, 5 green, 2 off');
  expect(part('lamp-tracking').getAttribute('href')).toBe('#warnlampen-amber');
  expect(part('state-ai').textContent).toBe('off');
});
