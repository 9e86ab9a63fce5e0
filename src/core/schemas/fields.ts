/** Building blocks that several collections share. */
import { z } from 'zod';

/** A permanent id: lower-case ASCII words joined by hyphens. Learners' records hang on it, so it never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is made of lower-case letters, digits and single hyphens, for example "mehr-als-werbung".');

/** The readable part of an address, in the language of the page. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'A slug is made of lower-case letters, digits and single hyphens; write ae, oe, ue and ss.');

/** Text a reader sees; never empty and never padded with spaces. */
export const text = z
  .string()
  .min(1, 'This text is empty; write it or remove the field.')
  .refine((value) => value === value.trim(), 'This text begins or ends with a space; remove it.');

/** The same field in German and English, side by side. */
export const localized = <T extends z.ZodType>(field: T) => z.strictObject({ de: field, en: field });

/** A day, written 2026-11-22. YAML readers may hand it over as a date. */
export const day = z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date());
