import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const names = ['values', 'product', 'price', 'place', 'position', 'promotion', 'process', 'people', 'evidence'];

it.for([
  ['eight', 'evidence'],
  ['seven', 'values position'],
  ['four', 'values position process people evidence'],
] as const)('leaves questions without a name: %s', async ([list, open]) => {
  const { set, part } = await showFigure('acht-p-kompass', 'de');
  // A list that is chosen already answers nothing, so another comes first.
  await set('list', list === 'four' ? 'seven' : 'four');
  await set('list', list);
  expect(names.filter((name) => part(name).hasAttribute('display')).join(' ')).toBe(open);
  expect(names.filter((name) => !part(`${name}-open`).hasAttribute('display')).join(' ')).toBe(open);
});
