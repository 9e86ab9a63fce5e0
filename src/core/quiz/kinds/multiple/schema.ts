import { z } from 'zod';
import { itemFields, optionSchema } from '../../item-fields.ts';

/** Two to four right answers among four to six. */
export const multipleSchema = z.strictObject({
  ...itemFields,
  kind: z.literal('multiple'),
  options: z.array(optionSchema).min(4).max(6),
});
