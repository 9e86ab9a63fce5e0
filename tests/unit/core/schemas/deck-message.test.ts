import { expect, it } from 'vitest';
import { deckMessageSchema } from '../../../../src/core/schemas/deck-message.ts';

it('believes what decks say to each other, and nothing else', () => {
  const at = { kind: 'at', position: { slide: 3, step: 1 }, dark: false };
  for (const message of [{ kind: 'hello' }, { kind: 'bye' }, at]) expect(deckMessageSchema.safeParse(message).success).toBe(true);
  for (const message of [
    undefined,
    'hello',
    { kind: 'at' },
    { ...at, dark: 'no' },
    { ...at, position: { slide: 0.5, step: 1 } },
    { kind: 'go' },
  ])
    expect(deckMessageSchema.safeParse(message).success).toBe(false);
});
