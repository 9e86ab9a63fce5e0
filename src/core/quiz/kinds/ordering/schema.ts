import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** Bring four to seven steps into the one order that can be defended; they are written in that order. */
export const orderingSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('ordering'),
  steps: z
    .array(z.strictObject({ id, text: localized(text), feedback: localized(text), misconception: id.optional() }))
    .min(4)
    .max(7),
});
