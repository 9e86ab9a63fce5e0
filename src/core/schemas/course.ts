import { z } from 'zod';
import { id, localized, slug, text } from './fields.ts';

/**
 * `course.yaml`: the spine. Order lives here and nowhere else.
 * A lesson without files yet carries `planned`; once its files exist the block goes.
 */
export const lessonEntrySchema = z.strictObject({
  id,
  planned: z.strictObject({ title: localized(text), minutes: z.int().min(1).max(30) }).optional(),
});

export const moduleEntrySchema = z.strictObject({
  id,
  slug: localized(slug),
  title: localized(text),
  /** The name on the chart, one or two short words. */
  mark: localized(text),
  /** One sentence for the module page and the catalogue: what a manager gains. */
  promise: localized(text),
  /** What learners can do afterwards; continues "Danach können Sie …" / "Afterwards you can …". */
  outcomes: localized(z.array(text).min(2).max(4)),
  lessons: z.array(lessonEntrySchema).min(1),
});

/** A way through part of the course for somebody with one matter at hand. The whole course is a path that nobody needs to write. */
export const pathEntrySchema = z.strictObject({
  id,
  title: localized(text),
  /** One sentence: what they can do at its end. */
  promise: localized(text),
  /** Ids of its lessons, in the order they are read. */
  lessons: z.array(id).min(2),
});

export const courseSchema = z.strictObject({
  /** Prefixes every key in a learner's storage, so that two courses on one origin never mix. */
  id,
  title: localized(text),
  /** The sentence under the title, also the description search engines show. */
  description: localized(text),
  /** The headline of the home page. */
  headline: localized(text),
  modules: z.array(moduleEntrySchema).min(1),
  paths: z.array(pathEntrySchema).default([]),
});

export type CourseEntry = z.infer<typeof courseSchema>;
export type ModuleEntry = z.infer<typeof moduleEntrySchema>;
export type LessonEntry = z.infer<typeof lessonEntrySchema>;
