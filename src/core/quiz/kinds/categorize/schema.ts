import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** Sort six to twelve cards into two to four bins. */
export const categorizeSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('categorize'),
  bins: z
    .array(z.strictObject({ id, label: localized(text) }))
    .min(2)
    .max(4),
  cards: z
    .array(
      z.strictObject({
        id,
        text: localized(text),
        /** The bin where the card belongs. */
        bin: id,
        feedback: localized(text),
        /** The belief behind putting the card elsewhere. */
        misconception: id.optional(),
      }),
    )
    .min(6)
    .max(12),
});
