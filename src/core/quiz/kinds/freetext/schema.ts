import { z } from 'zod';
import { id, localized, text } from '../../../schemas/fields.ts';
import { itemFields } from '../../item-fields.ts';

/** Write in your own words, then hold the text against three to five points. Never counts for passing. */
export const freetextSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('freetext'),
  /** Words to write before points and sample open. */
  minWords: z.int().min(8).default(8),
  rubric: z
    .array(z.strictObject({ id, text: localized(text), misconception: id.optional() }))
    .min(3)
    .max(5),
  sample: localized(text),
});
