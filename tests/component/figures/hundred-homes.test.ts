import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'hundert-haeuser';

it('counts the homes that look for something bought more often', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('years', 3)).toContain('8,33 von 100 Häusern, im ganzen Jahr 33,33. Die übrigen 66,67');
  expect(part('every').textContent).toBe('alle 3 Jahre');
  expect(['in-quarter', 'in-year', 'later'].map((name) => part(name).textContent)).toEqual(['8,33', '33,33', '66,67']);
});

it('marks whole rows of homes, and all of them for what is bought every year', async () => {
  const { set, part } = await showFigure(id, 'en');
  expect(await set('years', 1)).toMatch(/^Bought every year: .* 25 of 100/);
  expect(part('every').textContent).toBe('every year');
  // Two rows and five homes of the third; ten rows.
  expect(part('quarter').getAttribute('d')).toBe('M8 4H378V74H193V109H8z');
  expect(part('year').getAttribute('d')).toBe('M8 4H378V354H8V389H8z');
});

it('marks a part of a home', async () => {
  const { set, part } = await showFigure(id, 'en');
  await set('years', 40);
  // 0.63 of the first home, which begins 5.5 from the edge of its cell and is 26 wide.
  expect(part('quarter').getAttribute('d')).toBe('M8 4H378V4H29.88V39H8z');
});
