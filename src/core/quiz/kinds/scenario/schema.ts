import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** A story with two to four decisions. The first point listed is where it begins. */
export const scenarioSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('scenario'),
  points: z
    .array(
      z.strictObject({
        id,
        /** What the reader faces. */
        situation: localized(text),
        choices: z
          .array(
            z.strictObject({
              id,
              text: localized(text),
              /** What follows from the choice, told in the story. */
              consequence: localized(text),
              /** What would have been better, where something would. */
              better: localized(text).optional(),
              /** How good the decision is, 0 to 1; the item's score is the mean along the path taken. */
              score: z.number().min(0).max(1),
              /** The next decision; without it the story ends here. */
              next: id.optional(),
              misconception: id.optional(),
            }),
          )
          .min(2)
          .max(4),
      }),
    )
    .min(2)
    .max(4),
});
