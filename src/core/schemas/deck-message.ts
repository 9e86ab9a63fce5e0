import { z } from 'zod/mini';

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
]);

export type DeckMessage = z.infer<typeof deckMessageSchema>;
