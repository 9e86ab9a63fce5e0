import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const id = 'ziel-werkstatt';
const answers = ['who', 'effect', 'amount', 'date', 'owner', 'why'];

it('lights the lamp of an answered question and says which are open', async () => {
  const { set, part } = await showFigure(id, 'de');
  await set('answered', 'who');
  expect(await set('answered', 'date')).toBe(
    '2 von 6 beantwortet. Es fehlt: Wirkung, wie viel, Verantwortung, wozu. Noch ist offen, was diese Leute danach anders tun oder wissen.',
  );
  expect(part('on-date').hasAttribute('display')).toBe(false);
  expect(part('off-date').getAttribute('display')).toBe('none');
  expect(part('way-date').getAttribute('class')).toBe('s-route');
  expect(part('coarse').hasAttribute('text-decoration')).toBe(false);
});

it('strikes out the number of followers once an effect is named', async () => {
  const { set, part } = await showFigure(id, 'en');
  await set('answered', 'effect');
  expect(part('coarse').getAttribute('text-decoration')).toBe('line-through');
});

it('puts the goal up on the wall with six answers, not with five', async () => {
  const { set, part } = await showFigure(id, 'en');
  for (const answer of answers.slice(0, 5)) await set('answered', answer);
  expect(part('on-wall').getAttribute('display')).toBe('none');
  expect(await set('answered', 'why')).toMatch(/^6 of 6 answered: by 30\sJune/);
  expect(part('on-wall').hasAttribute('display')).toBe(false);
  expect(part('sheet').getAttribute('class')).toBe('la2');
});
