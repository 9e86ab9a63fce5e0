import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'zielbaum';

it('shows the way up and the way down from a level in the middle', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('level', 'quarter')).toMatch(/Tomasz verantwortet sie, .* Wozu\? .* Wie\?/);
  expect(part('why').getAttribute('d')).toBe('M16 356V276');
  expect(part('how').getAttribute('d')).toBe('M544 356V462');
  expect(part('here').getAttribute('cy')).toBe('356');
});

it('has no way further down from the last level', async () => {
  const { set, part } = await showFigure(id, 'en');
  expect(await set('level', 'fortnight')).toContain('the branch ends here');
  expect(part('how').getAttribute('d')).toBe('');
});

it('makes a step that stalls smaller, and leaves the levels above as they are', async () => {
  const { set, part } = await showFigure(id, 'en');
  await set('level', 'year');
  expect(await set('trouble', 'stall')).toMatch(/^Below, the step stalls .* 12 months/);
  expect(part('off-stall').getAttribute('display')).toBe('none');
  expect(part('on-stall').hasAttribute('display')).toBe(false);
  expect(await set('level', 'fortnight')).toContain('ten visits, one technician');
});
