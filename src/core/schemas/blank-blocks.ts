/** What a sheet of an exercise is made of. A block with an `id` is a field: a worksheet on the screen can later keep the answer under it. */
import { z } from 'zod';
import { id, localized, text } from './fields.ts';

/** A row, column, option or card with its words. */
const named = z.strictObject({ id, text: localized(text) });

/** A named part with a short hint below its name. */
const explained = named.extend({ hint: localized(text).optional() });

/** Two blocks in a row that are `half` stand side by side. */
const common = { half: z.literal(true).optional() };

/** A heading over a field; drawings and sentences often need none. */
const label = localized(text).optional();

/** Lines to write on. */
const lines = z.strictObject({
  kind: z.literal('lines'),
  id,
  label: localized(text),
  hint: localized(text).optional(),
  lines: z.int().min(1).max(12),
  /** What the firm of the case wrote, in grey on the first line, with the label "fictitious". */
  example: localized(text).optional(),
  ...common,
});

/** A sentence with gaps: before each gap, the words that lead to it. */
const sentence = z.strictObject({
  kind: z.literal('sentence'),
  id,
  label,
  gaps: z
    .array(named.extend({ lines: z.int().min(1).max(4).default(1) }))
    .min(1)
    .max(6),
  ...common,
});

const column = named.extend({
  /** Share of the width beside the other columns, 1 where nothing is said. */
  wide: z.int().min(1).max(8).default(1),
  /** Every cell has a box to tick. */
  tick: z.literal(true).optional(),
  /** Printed in every cell, to circle: "1 2 3 4 5". */
  choose: localized(text).optional(),
});

const row = explained.extend({
  /** Words on a line drawn above the row. */
  border: localized(text).optional(),
});

/** A table with empty cells. Its rows have names, or there are as many as the number says. */
const table = z.strictObject({
  kind: z.literal('table'),
  id,
  label,
  /** The head of the column with the names of the rows. */
  head: localized(text).optional(),
  columns: z.array(column).min(1).max(10),
  rows: z.union([z.int().min(1).max(12), z.array(row).min(1).max(12)]),
  /** One row filled in for the firm of the case, in grey, with the label "fictitious". Only above rows without names. */
  example: localized(z.array(text)).optional(),
  ...common,
});

/** Numbers to circle, row by row. */
const scale = z.strictObject({
  kind: z.literal('scale'),
  id,
  label,
  from: z.int().min(0).max(1),
  to: z.int().min(2).max(10),
  /** What the lowest and the highest number mean. */
  ends: z.strictObject({ low: localized(text), high: localized(text) }),
  rows: z.array(explained).min(1).max(10),
  /** Heads a column to write in beside the numbers. */
  beside: localized(text).optional(),
  ...common,
});

/** Boxes to tick. */
const boxes = z.strictObject({
  kind: z.literal('boxes'),
  id,
  label,
  options: z.array(named).min(2).max(10),
  ...common,
});

/** Cards to cut out. */
const cards = z.strictObject({
  kind: z.literal('cards'),
  id,
  across: z.int().min(1).max(4),
  cards: z.array(named).min(2).max(16),
  ...common,
});

/** Empty cells, numbered or not: a bingo field, a place for each word. */
const grid = z.strictObject({
  kind: z.literal('grid'),
  id,
  label,
  across: z.int().min(2).max(10),
  down: z.int().min(1).max(6),
  numbered: z.literal(true).optional(),
  ...common,
});

/** Two empty axes; the poles are written at their ends. */
const map = z.strictObject({ kind: z.literal('map'), id, ...common });

/** Eight spokes, graded from the middle outwards. */
const octagon = z.strictObject({
  kind: z.literal('octagon'),
  id,
  spokes: z.array(named).length(8),
  to: z.int().min(3).max(10),
  ...common,
});

/** Three corners, and a question at each side between them: left, right, below. */
const triangle = z.strictObject({
  kind: z.literal('triangle'),
  id,
  corners: z.array(named).length(3),
  sides: z.array(explained).length(3),
  ...common,
});

/** Boxes from the largest goal down to the next step, with one question upwards and one downwards. */
const tree = z.strictObject({
  kind: z.literal('tree'),
  id,
  levels: z.array(explained).min(3).max(6),
  up: localized(text),
  down: localized(text),
  ...common,
});

/** A sentence that helps while writing. */
const hint = z.strictObject({ kind: z.literal('hint'), text: localized(text), ...common });

export const blockSchema = z.discriminatedUnion('kind', [
  lines,
  sentence,
  table,
  scale,
  boxes,
  cards,
  grid,
  map,
  octagon,
  triangle,
  tree,
  hint,
]);

export type Block = z.infer<typeof blockSchema>;

export type BlockKind = Block['kind'];

export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
