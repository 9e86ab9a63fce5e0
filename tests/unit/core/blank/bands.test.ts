import { expect, it } from 'vitest';
import { bandsOf } from '../../../../src/core/blank/bands.ts';
import type { Block } from '../../../../src/core/schemas/blank-blocks.ts';

const hint = (text: string, half?: true): Block => ({ kind: 'hint', text: { de: text, en: text }, half });
const shape = (...blocks: Block[]): string[] =>
  bandsOf(blocks).map((band) => band.map((block) => (block.kind === 'hint' ? block.text.en : '')).join('+'));

it('puts two halves side by side, and never a third', () => {
  expect(shape(hint('a'), hint('b', true), hint('c', true), hint('d', true), hint('e'))).toEqual(['a', 'b+c', 'd', 'e']);
  expect(shape(hint('a', true), hint('b'), hint('c', true))).toEqual(['a', 'b', 'c']);
});
