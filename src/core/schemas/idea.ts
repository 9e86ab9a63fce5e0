import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** One idea of `ideas.yaml`: what a text of practice says, in our own words, and where the course deals with it. */
export const ideaSchema = z.strictObject({
  /** The text it comes from and its number there, such as `s2-7`. */
  id,
  text: localized(text),
  /** taken: taken over; limited: with a limit, which a `<Claim>` of the lesson states; image: a picture that stays short. */
  stance: z.enum(['taken', 'limited', 'image']),
  /** The lessons meant to carry it; each names it in its frontmatter. */
  lessons: z.array(id).min(1),
});

export type Idea = z.infer<typeof ideaSchema>;
