import { z } from 'zod';
import { day, id, slug, text } from './fields.ts';

/** Frontmatter of `lessons/<language>/<module>/<lesson>.mdx`. The body holds the prose; what other views reuse stands here. */
export const lessonSchema = z.strictObject({
  title: text,
  slug,
  /** One sentence for lists: what the reader gets out of it. */
  summary: text,
  /** The paragraph under the title. */
  lede: text,
  /** Same ids in both languages; each text continues "Nach dieser Lektion können Sie …" / "After this lesson you can …". */
  objectives: z.array(z.strictObject({ id, text })).min(1).max(3),
  /** The question to guess at before reading, and the answer the reader unfolds. */
  opening: z.strictObject({ question: text, answer: text }),
  /** The if-then sentence for this week and the worksheet field it feeds. */
  nextStep: z.strictObject({
    title: text,
    plan: text,
    minutes: z.int().min(5).max(60),
    worksheet: id,
    field: id,
  }),
  takeaways: z.array(text).length(3, 'A lesson has exactly three takeaways.'),
  /** Keys of `sources.yaml`, in the order of the source list; `<Ref id="…" />` cites them. */
  sources: z.array(id).min(2, 'A lesson names at least two sources.'),
  /** Texts of practice whose ideas the lesson carries. */
  seeds: z.array(z.enum(['S0', 'S1', 'S2', 'S3', 'S4'])),
  /** The ideas of these texts (ids of `ideas.yaml`) that the lesson carries. */
  ideas: z.array(id).optional(),
  /** Day of the last check of facts and wording. */
  reviewed: day,
});

export type LessonFrontmatter = z.infer<typeof lessonSchema>;
