import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/**
 * `case.yaml`: the numbers of the running case, each written down once. Scenes, worked examples, figures and questions about
 * the firm state these and no others.
 */
export const caseSchema = z.strictObject({
  /** How texts name the firm; a question or figure that does speaks of the case. */
  firm: text,
  numbers: z.array(
    z.strictObject({
      id,
      /** As readers see it: 30 for 30 %, 18.9 with its one decimal. */
      value: z.number(),
      /** What it counts, with its unit. */
      says: localized(text),
      /** How it follows from other numbers, by their ids: `orders / enquiries * 100`. It must give the value, rounded as the value is. */
      from: text.optional(),
    }),
  ),
});

export type CaseNumbers = z.infer<typeof caseSchema>;
