import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** One widespread belief of `misconceptions.yaml`; wrong answers that come from it name it. */
export const misconceptionSchema = z.strictObject({
  id,
  /** The lesson that clears it. */
  lesson: id,
  belief: localized(text),
  correction: localized(text),
});

export type Misconception = z.infer<typeof misconceptionSchema>;
