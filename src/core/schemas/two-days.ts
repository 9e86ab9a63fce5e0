import { z } from 'zod';
import { id, localized, text } from './fields.ts';

const minutes = z.int().min(5).max(120);

/** A session, as long as one of the running orders in the module's guide. */
const session = z.strictObject({ module: id, minutes });

/** What lies between the sessions: arriving, breaks, the close of the day. */
const between = z.strictObject({ title: localized(text), minutes, how: localized(text).optional() });

const timeOfDay = z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'A time of day is written "9:00", in double quotes.');

/** `guides/two-days.yaml`: all modules in two days. The minutes of a day's parts fill the time from `starts` to `ends`. */
export const twoDaysSchema = z.strictObject({
  days: z.array(z.strictObject({ starts: timeOfDay, ends: timeOfDay, parts: z.array(z.union([session, between])).min(3) })).length(2),
  /** What lies ready, and how the two days go differently from eight sessions. */
  before: localized(z.array(text).min(1).max(6)),
  /** What participants do between the two days. */
  overnight: localized(z.array(text).min(1).max(4)),
  /** What happens in the weeks after. */
  after: z
    .array(z.strictObject({ when: localized(text), what: localized(text) }))
    .min(1)
    .max(6),
});

export type TwoDays = z.infer<typeof twoDaysSchema>;
