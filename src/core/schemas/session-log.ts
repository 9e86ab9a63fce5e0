/**
 * The log of a session in the room, as it is kept on the device and in exports. On the device each part lies under a key of
 * its own (`browser/stores/session-log.ts`); an export holds whole sessions.
 */
import * as z from 'zod/mini';
import { locales } from '../locale/locale.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));
const words = z.string().check(z.maxLength(2000));
const count = z.int().check(z.nonnegative(), z.maximum(100_000));
const minutes = z.number().check(z.nonnegative(), z.maximum(10_000));
const milliseconds = z.number().check(z.nonnegative());
const most = 400;

/** A part of the plan; its title is kept, so that a log can be read when the slides have changed. */
const section = { id, title: words, planned: minutes };

const head = {
  version: z.literal(1),
  id,
  /** Id and title of the module. */
  module: id,
  title: words,
  locale: z.enum(locales),
  begun: z.iso.datetime(),
  /** Minutes of the plan. */
  planned: minutes,
};

/** What a session is; written once, when it begins. */
export const sessionHeadSchema = z.strictObject({ ...head, sections: z.array(z.strictObject(section)).check(z.maxLength(most)) });

/** As the trainer calls the people in the room. */
export const groupSchema = words;

/** The stopwatch; moments in milliseconds. */
export const sessionWatchSchema = z.strictObject({
  before: milliseconds,
  since: z.optional(milliseconds),
  /** Minutes added to the plan. */
  extended: minutes,
});

/** The way through the sections, in milliseconds on the stopwatch, so that pauses are not on it. */
export const sessionWaySchema = z.array(z.strictObject({ section: id, at: milliseconds })).check(z.maxLength(2000));

/** What the stopwatch showed when somebody last looked. */
export const sessionSeenSchema = milliseconds;

const asked = {
  /** Id of the slide. */
  slide: id,
  /** Id of the question in the bank, or of the deck's own poll. */
  id,
  words,
  /** When the first hand was counted. */
  at: z.iso.datetime(),
};
/** First and second vote. */
const rounds = <T extends z.core.$ZodType>(round: T) => z.array(round).check(z.minLength(1), z.maxLength(2));

export const sessionPollSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    ...asked,
    options: z
      .array(z.strictObject({ id, letter: z.string().check(z.maxLength(3)), words, correct: z.optional(z.boolean()) }))
      .check(z.maxLength(26)),
    /** Of each round, the hands for each option, in the order of the options. */
    rounds: rounds(z.array(count).check(z.maxLength(26))),
  }),
  z.strictObject({ kind: z.literal('estimate'), ...asked, rounds: rounds(z.array(z.number()).check(z.maxLength(most))) }),
  z.strictObject({ kind: z.literal('open'), ...asked, rounds: rounds(z.array(words).check(z.maxLength(most))) }),
]);

/** Something put on the parking lot. */
export const parkedSchema = z.strictObject({ id, text: words, at: z.iso.datetime() });

/** Whether a session goes on here; absent until the trainer has ended it or taken it up again. */
export const sessionStateSchema = z.strictObject({ open: z.boolean(), moment: milliseconds });

/** A session as a whole, as exports carry it. */
export const sessionSchema = z.strictObject({
  ...head,
  group: groupSchema,
  /** Minutes added to the plan. */
  extended: minutes,
  /** `spent` in seconds. */
  sections: z.array(z.strictObject({ ...section, spent: z.number().check(z.nonnegative()) })).check(z.maxLength(most)),
  polls: z.array(sessionPollSchema).check(z.maxLength(most)),
  parked: z.array(parkedSchema).check(z.maxLength(most)),
});

export type SessionHead = z.infer<typeof sessionHeadSchema>;
export type SessionWatch = z.infer<typeof sessionWatchSchema>;
export type SessionWay = z.infer<typeof sessionWaySchema>;
export type SessionPoll = z.infer<typeof sessionPollSchema>;
export type Parked = z.infer<typeof parkedSchema>;
export type SessionState = z.infer<typeof sessionStateSchema>;
export type Session = z.infer<typeof sessionSchema>;
