import { z } from 'zod';
import { id, text } from './fields.ts';

/** Frontmatter of `decks/<language>/<module>.mdx`; the body holds the slides. Same ids in both languages. */
export const deckSchema = z.strictObject({
  /** What the group has done or can do at the end; each continues "Am Ende …" / "At the end …". */
  goals: z.array(text).min(2).max(4),
  /** What lies ready in the room. */
  material: z.array(text).min(1).max(8),
  /** The parts of the session in their order; slides say which they belong to, and their minutes add up. */
  sections: z
    .array(z.strictObject({ id, title: text }))
    .min(3)
    .max(9),
});

export type DeckFrontmatter = z.infer<typeof deckSchema>;
