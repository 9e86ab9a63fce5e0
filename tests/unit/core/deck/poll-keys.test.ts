import { expect, it } from 'vitest';
import { pollKey } from '../../../../src/core/deck/poll-keys.ts';

it('reads numbers as hands, some letters as commands, and leaves all other keys to the presentation', () => {
  expect(['1', '9', 'Z', 'Backspace', 'h'].map(pollKey)).toEqual([0, 8, 'undo', 'undo', 'cover']);
  for (const key of ['0', 'PageDown', 'ArrowRight', 'b', 'v', 'toString']) expect(pollKey(key), key).toBeUndefined();
});
