import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** Work out a number. Everything needed stands in scene and stem. */
export const numericSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('numeric'),
  answer: z.number(),
  /** How far off still counts as right, in the answer's unit; 0 asks for the exact number. */
  tolerance: z.number().min(0),
  unit: localized(text),
  /** The unit after 1, where it is another word: 4 weeks, 1 week. */
  unitOfOne: localized(text).optional(),
  /** Ends of the scale on which answer and estimate are shown. */
  scale: z.strictObject({ min: z.number(), max: z.number() }),
  /** The way to the answer, step by step. */
  worked: localized(text),
  /** Numbers that typical mistakes lead to, each with what went wrong. */
  slips: z
    .array(
      z.strictObject({
        value: z.number(),
        tolerance: z.number().min(0).default(0),
        feedback: localized(text),
        misconception: id.optional(),
      }),
    )
    .default([]),
});
