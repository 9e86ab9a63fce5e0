import { z } from 'zod';
import { id, localized, text } from './fields.ts';

const option = z.strictObject({ id, text: localized(text) });

/** A slider. `value` says what stands beside it; `{n}` is the number it is set to. */
const range = z.strictObject({
  kind: z.literal('range'),
  id,
  label: localized(text),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  start: z.number(),
  value: localized(text),
});

/** One of several; the first is chosen when the page opens. */
const choice = z.strictObject({ kind: z.literal('choice'), id, label: localized(text), options: z.array(option).min(2).max(9) });

/** Each on or off. `start` names those that are on when the page opens. */
const switches = z.strictObject({
  kind: z.literal('switches'),
  id,
  label: localized(text),
  options: z.array(option).min(1).max(8),
  start: z.array(id).default([]),
});

/**
 * What lets a reader change the drawing. `src/browser/elements/figures/` has the code of each such figure; here stand its
 * controls and its words. As drawn, the figure shows what the controls say when the page opens.
 */
export const figureToolSchema = z.strictObject({
  controls: z
    .array(z.discriminatedUnion('kind', [range, choice, switches]))
    .min(1)
    .max(3),
  /** What the figure says about the drawing as it stands when the page opens. */
  start: localized(text),
  /** What it says and writes into the drawing later, by key; `{name}` is filled in by the figure's code. */
  says: localized(z.record(z.string(), text)),
});

export type FigureTool = z.infer<typeof figureToolSchema>;
