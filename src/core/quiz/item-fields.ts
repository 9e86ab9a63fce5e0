/** Fields every kind of question shares. */
import { z } from 'zod';
import { id, localized, text } from '../schemas/fields.ts';

export const itemFields = {
  id,
  /** Objective of the lesson (its id in the frontmatter) that the item tests. */
  objective: id,
  /** Level of thinking after Bloom's revised taxonomy; most items apply or go beyond. */
  bloom: z.enum(['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create']),
  /** 1 easy, 2 medium, 3 hard for somebody who has just read the lesson. */
  difficulty: z.int().min(1).max(3),
  /** Where the item may be asked. Items for `placement` and `final` never stand in a lesson. */
  use: z.array(z.enum(['lesson', 'module', 'placement', 'final'])).min(1),
  /** The item this one is a parallel form of: same objective, other scene and numbers. */
  parallelOf: id.optional(),
  /** The situation, where the question needs one. */
  scene: localized(text).optional(),
  /** The question or task itself, at most 60 words. */
  stem: localized(text),
  /** From gentle to plain; at most two. */
  hints: z.array(localized(text)).max(2).default([]),
};

/** One option to pick. Feedback says why in terms of the case, for right options too. */
export const optionSchema = z.strictObject({
  id,
  text: localized(text),
  correct: z.literal(true).optional(),
  feedback: localized(text),
  /** The belief a wrong option comes from, a code of `misconceptions.yaml`. */
  misconception: id.optional(),
});
