import { z } from 'zod/mini';
import { deckPollsSchema } from './deck-polls.ts';

/** What windows with the same deck tell each other. Nothing from a channel is believed unread. */
export const deckMessageSchema = z.discriminatedUnion('kind', [
  /** A window has come and asks where the others are. */
  z.object({ kind: z.literal('hello') }),
  /** A window closes, or shows the page to read again. */
  z.object({ kind: z.literal('bye') }),
  /** Where the presentation stands now. */
  z.object({
    kind: z.literal('at'),
    position: z.object({ slide: z.int(), step: z.int() }),
    /** Whether the wall is black. */
    dark: z.boolean(),
  }),
  /** Everything the room has voted so far. It is small, so it travels whole, and no message builds on an earlier one. */
  z.object({ kind: z.literal('polls'), all: deckPollsSchema }),
]);

export type DeckMessage = z.infer<typeof deckMessageSchema>;
