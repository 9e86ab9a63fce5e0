import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields, optionSchema } from '../../item-fields.ts';

/** A sentence with up to four gaps; `{{gap-id}}` in the passage marks each. */
export const clozeSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('cloze'),
  passage: localized(text),
  gaps: z
    .array(
      z.union([
        z.strictObject({ id, options: z.array(optionSchema).length(3, 'A gap to choose from offers three options.') }),
        z.strictObject({
          id,
          /** Spellings and synonyms that count as right, the best one first. */
          accepted: localized(z.array(text).min(1)),
          feedback: localized(text),
        }),
      ]),
    )
    .min(1)
    .max(4),
});
