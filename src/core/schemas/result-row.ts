/** A row of a results file as it comes back from somebody's spreadsheet, every cell a text. */
import * as z from 'zod/mini';

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));

/** A whole number; spreadsheets may have added decimals that are naught, or a sign for per cent. */
const whole = (most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,5}([.,]0+)?\s?%?$/)),
    z.pipe(
      z.transform((text: string) => Number.parseInt(text, 10)),
      z.int().check(z.maximum(most)),
    ),
  );

const count = whole(10_000);
const percent = whole(100);

const heading = { rows: count, tries: count, first: percent, latest: percent, placeId: id };

const question = z.object({ ...heading, kind: z.literal('question'), itemId: id, sureButWrong: count });
const test = z.object({ ...heading, kind: z.enum(['placement', 'final', 'comparison']) });

export const resultRowSchema = z.discriminatedUnion('kind', [question, test]);

export type ResultRow = Readonly<z.infer<typeof resultRowSchema>>;
export type QuestionRow = Extract<ResultRow, { kind: 'question' }>;
export type TestRow = Exclude<ResultRow, QuestionRow>;
