import { z } from 'zod';
import { id, text } from './fields.ts';

/** Frontmatter of a page of running text: about the course, imprint, privacy and the like. */
export const textPageSchema = z.strictObject({
  title: text,
  /** One sentence for search engines and shared links. */
  description: text,
  /** The paragraph under the title. */
  lede: text,
  /** Keys of `sources.yaml` that `<Ref id="…" />` cites, in the order of the source list. */
  sources: z.array(id).default([]),
});
