import { z } from 'zod';
import { sessionLengths } from '../guide/session-lengths.ts';
import { id, text } from './fields.ts';

/** A stretch of a session between two looks at the clock. */
const step = z.strictObject({
  minutes: z.int().min(1).max(45),
  title: text,
  /** Ids of the slides shown, in the deck's order; none where the wall stays as it is. */
  slides: z.array(id).default([]),
  /** Whether the participants work on their own firm here. */
  own: z.boolean().default(false),
  /** Who does what, and what stands at the end. */
  how: text,
});

/** Frontmatter of `guides/<language>/<module>.mdx`: how a session runs. The body says what comes before it, and what to do when time runs short. */
export const guideSchema = z.strictObject({
  /** Seating, walls, tables; the last sentence is the online form. */
  room: z.array(text).min(2).max(5),
  /** What lies ready beyond the deck's own list, with its number. */
  material: z.array(text).min(1).max(8),
  /** One running order for each length, the shortest first. */
  variants: z
    .array(
      z.strictObject({
        minutes: z.literal([...sessionLengths]),
        /** What this length keeps and what it leaves out. */
        focus: text,
        steps: z.array(step).min(3).max(16),
      }),
    )
    .length(sessionLengths.length),
  /** What one sees or hears, and what the trainer does or says then. */
  pitfalls: z
    .array(z.strictObject({ sign: text, reply: text }))
    .min(3)
    .max(6),
  /** What participants do until the next session, and how that session picks it up. */
  transfer: z.strictObject({ task: text, check: text }),
});

export type GuideFrontmatter = z.infer<typeof guideSchema>;
export type GuideVariant = GuideFrontmatter['variants'][number];
