import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** Give each of four to six prompts its answer; one answer stays over. */
export const matchingSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('matching'),
  prompts: z
    .array(
      z.strictObject({
        id,
        text: localized(text),
        /** The answer that belongs to the prompt. */
        answer: id,
        feedback: localized(text),
        misconception: id.optional(),
      }),
    )
    .min(4)
    .max(6),
  answers: z
    .array(z.strictObject({ id, text: localized(text) }))
    .min(5)
    .max(7),
});
