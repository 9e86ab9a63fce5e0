import { z } from 'zod';
import { id } from './fields.ts';

/** A part of a whole, from 0 to 1. */
const share = z.number().min(0).max(1);

/** How many questions a test draws from each module, by the module's id. */
const draws = z.record(id, z.int().min(0));

/** `tests.yaml`: the blueprint of the tests. Minutes are computed from the questions drawn, and certainty never scores. */
export const testsSchema = z.strictObject({
  /** What passes the final test and a module check. */
  pass: z.strictObject({
    /** Least share of right answers in the whole test. */
    share,
    /** Least share in each module the test asks about. */
    moduleFloor: share,
  }),
  /** The gain from placement to final test is shown only to those who began below this share; above it there is little left to gain. */
  gainCeiling: share,
  /** The test before the course; each of its questions has a parallel form in the final test. */
  placement: draws,
  /** The test at the end of the course. */
  final: draws,
  /** The short check at the end of a module. */
  moduleCheck: z.strictObject({
    /** Questions from the module itself. */
    current: z.int().min(1),
    /** Questions from the modules before it, so that what was learnt comes up again. */
    earlier: z.int().min(0),
    /** Questions in the check of the first module, which has none before it. */
    first: z.int().min(1),
    /** Modules without a check of their own, because the final test follows at once. */
    none: z.array(id).default([]),
  }),
});

export type Tests = z.infer<typeof testsSchema>;
