import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** One reference of `sources.yaml`. */
export const sourceSchema = z.strictObject({
  id,
  author: text,
  year: z.int().min(1800).max(2100),
  title: text,
  /** Journal with volume and pages, publisher, or the work it appeared in. */
  container: text.optional(),
  language: z.enum(['de', 'en']),
  /** confirmed: checked against the publication; secondary: known through others; general: textbook knowledge, stated with a hedge. */
  status: z.enum(['confirmed', 'secondary', 'general']),
  /** What the course takes from it, with its limit. */
  supports: localized(text),
});

export type Source = z.infer<typeof sourceSchema>;
