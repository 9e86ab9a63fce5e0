import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'positionskarte';

it('takes two proofs on dates and one on care to reach the goal', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('proofs', 'complaints')).toMatch(/^Alle drei Belege stehen/);
  expect(part('claim').getAttribute('transform')).toBe('translate(440 130)');
  expect(part('ahead').getAttribute('d')).toBe('');
  expect(part('complaints').classList.contains('a-route')).toBe(true);
});

it('moves the claim to the right by proofs on dates, and upwards by the one on care', async () => {
  const { set, part } = await showFigure(id, 'en');
  expect(await set('proofs', 'message')).toMatch(/^Only care/);
  expect(part('claim').getAttribute('transform')).toBe('translate(124 130)');
  expect(part('claimed').hasAttribute('display')).toBe(false);
  await set('proofs', 'contact');
  await set('proofs', 'message');
  expect(part('claim').getAttribute('transform')).toBe('translate(282 270)');
  expect(['x', 'y'].map((name) => Number(part('claimed').getAttribute(name)))).toEqual([203, 258]);
});

it('leaves the whole route ahead without proofs', async () => {
  const { set, part } = await showFigure(id, 'en');
  await set('proofs', 'message');
  expect(await set('proofs', 'contact')).toMatch(/^Without proof nothing moves/);
  expect(part('proven').getAttribute('d')).toBe('');
  expect(part('claimed').hasAttribute('display')).toBe(true);
  expect(part('contact').classList.contains('a-route')).toBe(false);
});
