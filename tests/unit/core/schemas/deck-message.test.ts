import { expect, it } from 'vitest';
import { deckMessageSchema } from '../../../../src/core/schemas/deck-message.ts';

it('believes what decks say to each other, and nothing else', () => {
  const at = { kind: 'at', position: { slide: 3, step: 1 }, dark: false };
  const polls = {
    kind: 'polls',
    all: { revision: 3, counting: 'a', polls: { a: { deeds: [{ kind: 'hand', option: 0 }], hidden: true } } },
  };
  for (const message of [{ kind: 'hello' }, { kind: 'bye' }, at, polls]) expect(deckMessageSchema.safeParse(message).success).toBe(true);
  for (const message of [
    undefined,
    'hello',
    { kind: 'at' },
    { ...at, dark: 'no' },
    { ...at, position: { slide: 0.5, step: 1 } },
    { kind: 'go' },
    { kind: 'polls', all: { revision: 3, polls: { a: { deeds: [{ kind: 'hand', option: -1 }], hidden: true } } } },
  ])
    expect(deckMessageSchema.safeParse(message).success).toBe(false);
});
