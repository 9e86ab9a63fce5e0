import { expect, it } from 'vitest';
import { commandFor } from '../../../../src/core/deck/commands.ts';

it('understands clickers and both cases of a letter, and leaves other keys alone', () => {
  expect(['PageDown', 'PageUp', '.'].map(commandFor)).toEqual(['forward', 'back', 'dark']);
  expect(commandFor('N')).toBe('forward');
  for (const key of ['F5', 'Tab', 'x', '7', 'constructor', 'home']) expect(commandFor(key), key).toBeUndefined();
});
