import { z } from 'zod';
import { day, localized, text } from './fields.ts';

/** `site.yaml`: who runs this copy of the course. Example values carry the word EXAMPLE and are refused by a release build. */
export const siteSchema = z.strictObject({
  /** Absolute address of the course's root, only where it is known; it switches on canonical links and the sitemap. */
  url: z.url().regex(/\/$/, 'The site address ends with a slash.').optional(),
  version: text,
  date: day,
  contact: z.email(),
  operator: z.strictObject({
    name: text,
    street: text,
    city: text,
    country: localized(text),
    /** Who represents a firm or an association; § 5 DDG asks for it. */
    represented: text.optional(),
    email: z.email(),
    phone: text.optional(),
    /** Commercial register and number, where there is one. */
    register: text.optional(),
    vatId: text.optional(),
    /** Person responsible for content under § 18 (2) MStV. */
    responsible: text,
  }),
  hosting: z.strictObject({
    name: text,
    address: text,
    /** Days after which the host deletes its access logs. */
    logRetentionDays: z.int().min(0).max(365),
    supervisoryAuthority: localized(text),
  }),
  /** Dates of the two reviews a release needs: of the legal pages and of the invented names. Absent until done. */
  reviews: z.strictObject({ legal: day.optional(), names: day.optional() }),
});

export type SiteEntry = z.infer<typeof siteSchema>;
