import { z } from 'zod';
import { itemFields, optionSchema } from '../../item-fields.ts';

/** One right answer among three or four. */
export const singleSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('single'),
  options: z.array(optionSchema).min(3).max(4),
});
