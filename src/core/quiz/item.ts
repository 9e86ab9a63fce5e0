import { z } from 'zod';
import { id } from '../schemas/fields.ts';
import { categorizeSchema } from './kinds/categorize/schema.ts';
import { clozeSchema } from './kinds/cloze/schema.ts';
import { freetextSchema } from './kinds/freetext/schema.ts';
import { matchingSchema } from './kinds/matching/schema.ts';
import { multipleSchema } from './kinds/multiple/schema.ts';
import { numericSchema } from './kinds/numeric/schema.ts';
import { orderingSchema } from './kinds/ordering/schema.ts';
import { scenarioSchema } from './kinds/scenario/schema.ts';
import { singleSchema } from './kinds/single/schema.ts';

/** The one question model. Page, print, slides and exports all read it. */
export const itemSchema = z.discriminatedUnion('kind', [
  singleSchema,
  multipleSchema,
  categorizeSchema,
  matchingSchema,
  orderingSchema,
  numericSchema,
  clozeSchema,
  scenarioSchema,
  freetextSchema,
]);

/** `quizzes/<lesson>.yaml`: the items of one lesson, both languages side by side, in the order they are asked. */
export const quizSchema = z.strictObject({ lesson: id, items: z.array(itemSchema).min(4).max(12) });

export type Item = z.infer<typeof itemSchema>;
export type Kind = Item['kind'];
export type ItemOf<K extends Kind> = Extract<Item, { kind: K }>;
