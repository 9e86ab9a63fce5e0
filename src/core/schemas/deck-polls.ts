import { z } from 'zod/mini';

/** One thing entered while a room votes. What was counted is the sum of these, so each can be taken back. */
const deedSchema = z.discriminatedUnion('kind', [
  /** One more hand for an option; options count from 0. */
  z.object({ kind: z.literal('hand'), option: z.int().check(z.minimum(0), z.maximum(8)) }),
  /** All hands for an option at once. */
  z.object({
    kind: z.literal('total'),
    option: z.int().check(z.minimum(0), z.maximum(8)),
    hands: z.int().check(z.minimum(0), z.maximum(99)),
  }),
  /** Somebody's estimate. */
  z.object({ kind: z.literal('number'), value: z.number() }),
  /** Somebody's answer to an open question. */
  z.object({ kind: z.literal('word'), word: z.string().check(z.minLength(1), z.maxLength(80)) }),
  /** From the vote before the discussion to the one after it, or back. */
  z.object({ kind: z.literal('turn') }),
  /** Begin again with nothing. */
  z.object({ kind: z.literal('clear') }),
]);

/** The polls of a deck as windows tell them to each other, and as the device keeps them. */
export const deckPollsSchema = z.object({
  /** Grows with each change, so that windows know which of them is ahead. */
  revision: z.int(),
  /** The slide whose poll hands are being counted for. */
  counting: z.optional(z.string()),
  /** By the id of the slide; a poll nobody has touched is missing. */
  polls: z.record(
    z.string(),
    z.object({
      deeds: z.array(deedSchema),
      /** Whether the wall keeps the numbers to itself. */
      hidden: z.boolean(),
    }),
  ),
});

export type DeckPolls = z.infer<typeof deckPollsSchema>;
export type Poll = DeckPolls['polls'][string];
export type Deed = z.infer<typeof deedSchema>;

/** What the device keeps: the polls, and which deck and session they belong to. */
export const keptPollsSchema = z.object({ deck: z.string(), session: z.optional(z.string()), all: deckPollsSchema });
