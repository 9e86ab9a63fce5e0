import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'segmente';

it('fills the same days with the orders of the segment that comes first', async () => {
  const { set, part } = await showFigure(id, 'de');
  expect(await set('first', 'heating')).toMatch(
    /^9 Heizungen .* 61\u00A0380\u00A0€ Beitrag, 1\u00A0364\u00A0€ je Tag\..* 25\u00A0380\u00A0€ weniger/,
  );
  expect(part('orders').textContent).toBe('9 Heizungen');
  expect(part('sum').textContent).toBe('61\u00A0380\u00A0€');
  // Nine orders have eight ends between them; the best fills the bar.
  expect(
    part('strip')
      .getAttribute('d')!
      .match(/436V460M|436V460$/g),
  ).toHaveLength(8);
  expect(part('bar').getAttribute('d')).toContain('H547.5V');
  expect(part('heating').classList.contains('s-route')).toBe(true);
  expect(part('blocks').classList.contains('s-route')).toBe(false);
});

it('lowers the request by its discount until nothing is left', async () => {
  const { set, part } = await showFigure(id, 'en');
  expect(await set('discount', 0)).toContain('as much as with other bathroom customers');
  // As high as bathrooms, then on the axis.
  expect(part('request').getAttribute('transform')).toBe('translate(122 194)');
  expect(await set('discount', 30)).toContain('leave nothing');
  expect(part('request').getAttribute('transform')).toBe('translate(122 330)');
  expect(part('bar').getAttribute('d')).toBe('M12 506H12V526H12z');
});
