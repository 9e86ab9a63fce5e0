import { z } from 'zod';
import { localized, text } from './fields.ts';
import { figureToolSchema } from './figure-tool.ts';

/**
 * `figures/<id>.yaml`, the words of `figures/<id>.svg`. In the drawing, `{{key}}` stands for a label and
 * `data-step="1"` marks the group that step 1 brings to the fore.
 */
export const figureSchema = z.strictObject({
  /** Name of the drawing, read aloud first. */
  title: localized(text),
  /** States the relations the drawing shows, 15 to 60 words. */
  description: localized(text),
  /** The claim under the figure, one sentence. */
  caption: localized(text),
  /** Every label of the drawing. One label is one line. */
  labels: localized(z.record(z.string(), text)),
  /** What each step tells, in the order of the drawing's data-step numbers; also the figure in words. With a tool, the drawing needs no such numbers. */
  steps: localized(
    z
      .array(z.strictObject({ title: text, text }))
      .min(2)
      .max(8),
  ),
  /** Where the reader changes the drawing instead of stepping through it. */
  tool: figureToolSchema.optional(),
});

/** A figure with its drawing, as the site sees it. */
export const drawnFigureSchema = figureSchema.extend({
  drawing: z.string().startsWith('<svg', 'The drawing begins with <svg; remove what stands before it.'),
});

/** The words of a figure alone, as its YAML file holds them. */
export type FigureWords = z.infer<typeof figureSchema>;

export type Figure = z.infer<typeof drawnFigureSchema>;
