import { z } from 'zod';
import { localized, text } from './fields.ts';

/** A work of somebody else that reaches every visitor with the pages, and the terms it comes under. */
export const licenceSchema = z.strictObject({
  /** Name of the package. */
  id: text,
  version: text,
  /** Short name of the licence (SPDX), for example "MIT". */
  licence: text,
  /** What it does in the course. */
  purpose: localized(text),
  home: z.url().optional(),
  /** Whose work it is, where the text does not say so rightly. */
  notice: text.optional(),
  /** The licence in full, as its authors deliver it. */
  text,
});

export type Licence = z.infer<typeof licenceSchema>;
