import { expect, it } from 'vitest';
import { showFigure } from './show-figure.ts';

const parts = ['external', 'internal', 'interactive', 'external-broken', 'internal-broken', 'interactive-broken', 'external-doubted'];

it.for([
  ['external', 'internal interactive external-broken'],
  ['internal', 'external interactive internal-broken'],
  ['interactive', 'internal interactive-broken external-doubted'],
] as const)('breaks the %s side, and the disappointment shows in the contact', async ([side, drawn]) => {
  const { set, part } = await showFigure('beziehungsdreieck', 'en');
  const isShown = (name: string) => !part(name).hasAttribute('display');
  expect(await set('broken', side)).toMatch(/disappointment shows (on the interactive side|here)/);
  expect(parts.filter(isShown).join(' ')).toBe(drawn);
  expect(isShown('disappointment')).toBe(true);
  expect(isShown('trust')).toBe(false);
});
