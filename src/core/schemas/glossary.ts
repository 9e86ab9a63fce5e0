import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** One term of `glossary.yaml`. */
export const termSchema = z.strictObject({
  id,
  term: localized(text),
  definition: localized(text),
  /** The lesson that introduces the term. */
  lesson: id,
  /** Everyday words and other spellings that lead here in the search. */
  synonyms: localized(z.array(text)),
});

export type Term = z.infer<typeof termSchema>;
