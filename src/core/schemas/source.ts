import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** As in the publication; in both languages where it differs: acts, notes of our own, remarks such as the edition. */
const oneOrBoth = z.union([text, localized(text)]);

/** One reference of `sources.yaml`. */
export const sourceSchema = z.strictObject({
  id,
  author: oneOrBoth,
  year: z.int().min(1800).max(2100),
  title: oneOrBoth,
  /** Journal with volume and pages, publisher, or the work it appeared in. */
  container: oneOrBoth.optional(),
  /** The language of the publication, for what is not given in both. */
  language: z.enum(['de', 'en']),
  /** confirmed: checked against the publication; secondary: known through others; general: textbook knowledge, stated with a hedge. */
  status: z.enum(['confirmed', 'secondary', 'general']),
  /** What the course takes from it, with its limit. */
  supports: localized(text),
});

export type Source = z.infer<typeof sourceSchema>;
