import { z } from 'zod';
import { blockSchema } from './blank-blocks.ts';
import { id, localized, text } from './fields.ts';

/** `blanks/<id>.yaml`: a sheet of paper for an exercise in the room. It prints on one page of A4. */
export const blankSchema = z.strictObject({
  module: id,
  /** Its place among the sheets of the module, from 1. */
  number: z.int().min(1).max(9),
  /** The slides of the module's deck that need it, in their order. */
  slides: z.array(id).min(1).max(4),
  /** Minutes the group writes or sorts; no more than the slides have. */
  minutes: z.int().min(1).max(30),
  /** Who gets one. */
  per: z.enum(['person', 'pair', 'group']),
  format: z.enum(['portrait', 'landscape']),
  /** The worksheet it is the short form of. */
  worksheet: id.optional(),
  /** Short: it also stands in large letters on the sheet. */
  title: localized(text),
  /** For the trainer: what the sheet is good for, one sentence. */
  purpose: localized(text),
  /** On the sheet: what to do, one sentence or two. */
  task: localized(text),
  blocks: z.array(blockSchema).min(1).max(8),
});

export type Blank = z.infer<typeof blankSchema>;
