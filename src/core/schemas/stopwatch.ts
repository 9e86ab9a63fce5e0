import { z } from 'zod/mini';

/** The stopwatch of a presentation, as it is kept on the device. Moments in milliseconds. */
export const stopwatchSchema = z.object({
  /** Path of the deck it belongs to. */
  deck: z.string(),
  before: z.number(),
  since: z.optional(z.number()),
  /** Minutes added to the plan. */
  extended: z.number(),
});
