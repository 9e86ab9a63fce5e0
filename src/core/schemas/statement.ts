/** What the learning record is made of, as it is kept on the device and in backups. */
import * as z from 'zod/mini';
import { certainties } from '../quiz/certainty.ts';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));
const uuid = z.uuid();
const count = z.int().check(z.nonnegative(), z.maximum(10_000));
const scale = z.int().check(z.minimum(1), z.maximum(5));
const note = z.string().check(z.maxLength(4000));

const heading = {
  /** Version of this shape; a later one comes with a step in `core/record/migrate.ts`. */
  version: z.literal(2),
  /** The same statement from two devices is one statement. */
  id: uuid,
  /** ISO 8601, UTC. */
  timestamp: z.iso.datetime(),
};

/** The learner said that a lesson is read. */
const read = z.strictObject({ ...heading, verb: z.literal('read'), object: z.strictObject({ kind: z.literal('lesson'), id }) });

/** The learner gave an answer. */
const answered = z.strictObject({
  ...heading,
  verb: z.literal('answered'),
  object: z.strictObject({ kind: z.literal('item'), id }),
  context: z.strictObject({
    /** The lesson the item belongs to. */
    lesson: id,
    setting: z.enum(['lesson', 'review', 'test']),
    /** Which attempt at a test the answer belongs to: the id of the statement that began it. */
    registration: z.optional(uuid),
    /** The item's place among those asked, from 1, and how many these were. */
    place: count,
    of: count,
    /** The item as it stood then (`core/quiz/edition.ts`). */
    edition: z.optional(z.string().check(z.maxLength(16))),
  }),
  result: z.strictObject({
    score: z.number().check(z.minimum(0), z.maximum(1)),
    /** The answer as JSON; its kind knows how to read it. */
    response: z.unknown(),
    /** Which check of the attempt it was, from 1, and how many hints had been opened. */
    tries: count,
    hints: count,
    certainty: z.optional(z.enum(certainties)),
  }),
});

const test = z.strictObject({ kind: z.literal('test'), id });

/** The learner began a test; the items drawn are fixed from here on, so that an interrupted test goes on where it was. */
const initialized = z.strictObject({
  ...heading,
  verb: z.literal('initialized'),
  object: test,
  context: z.strictObject({ items: z.array(id).check(z.maxLength(60)), seed: z.int() }),
});

const testEnd = { object: test, context: z.strictObject({ registration: uuid }) };

/** The learner handed a test in. */
const completed = z.strictObject({ ...heading, verb: z.literal('completed'), ...testEnd });

/** The learner gave a test up. */
const terminated = z.strictObject({ ...heading, verb: z.literal('terminated'), ...testEnd });

/** The learner said how useful a module is, each from 1 to 5: how much of it will be used, and how sure they feel about doing it. */
const rated = z.strictObject({
  ...heading,
  verb: z.literal('rated'),
  object: z.strictObject({ kind: z.literal('module'), id }),
  result: z.strictObject({ use: scale, confidence: scale }),
});

/** The learner looked back after thirty days. */
const reflected = z.strictObject({
  ...heading,
  verb: z.literal('reflected'),
  object: z.strictObject({ kind: z.literal('course'), id }),
  result: z.strictObject({ done: z.enum(['yes', 'partly', 'no']), visible: note, hindrance: note, nextStep: note }),
});

/** The learner put today's review off. */
const postponed = z.strictObject({
  ...heading,
  verb: z.literal('postponed'),
  object: z.strictObject({ kind: z.literal('review'), id }),
  result: z.strictObject({ until: z.iso.date() }),
});

export const statementSchema = z.discriminatedUnion('verb', [
  read,
  answered,
  initialized,
  completed,
  terminated,
  rated,
  reflected,
  postponed,
]);

/** One thing a learner did, shaped after xAPI. The record is a list of these; it only ever grows. */
export type Statement = Readonly<z.infer<typeof statementSchema>>;
