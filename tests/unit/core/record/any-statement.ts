import * as fc from 'fast-check';
import { statementSchema } from '../../../../src/core/schemas/statement.ts';
import type { Statement } from '../../../../src/core/record/statement.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const heading = fc.record({
  version: fc.constant(2),
  id: fc.uuid({ version: 4 }),
  timestamp: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((date) => date.toISOString()),
});
const count = fc.integer({ min: 0, max: 60 });
const scale = fc.integer({ min: 1, max: 5 });
/** Answers are JSON; names that only a hostile file uses are not among them. */
const response = fc.oneof(fc.string(), fc.array(fc.string()), fc.dictionary(id, fc.string(), { noNullPrototype: true }), fc.constant(null));

const body = fc.oneof(
  fc.record({ verb: fc.constant('read'), object: fc.record({ kind: fc.constant('lesson'), id }) }),
  fc.record({
    verb: fc.constant('answered'),
    object: fc.record({ kind: fc.constant('item'), id }),
    context: fc.record({ lesson: id, setting: fc.constantFrom('lesson', 'review', 'test'), place: count, of: count }),
    result: fc.record(
      {
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        response,
        tries: count,
        hints: count,
        certainty: fc.constantFrom('sure', 'rather', 'guessed'),
      },
      { requiredKeys: ['score', 'response', 'tries', 'hints'] },
    ),
  }),
  fc.record({
    verb: fc.constant('rated'),
    object: fc.record({ kind: fc.constant('module'), id }),
    result: fc.record({ use: scale, confidence: scale }),
  }),
  fc.record({
    verb: fc.constant('reflected'),
    object: fc.record({ kind: fc.constant('course'), id }),
    result: fc.record({
      done: fc.constantFrom('yes', 'partly', 'no'),
      visible: fc.string(),
      hindrance: fc.string({ unit: 'grapheme' }),
      nextStep: fc.string(),
    }),
  }),
);

export const anyStatement: fc.Arbitrary<Statement> = fc
  .tuple(heading, body)
  .map(([head, rest]) => statementSchema.parse(JSON.parse(JSON.stringify({ ...head, ...rest }))));

export const anyRecord: fc.Arbitrary<Statement[]> = fc.uniqueArray(anyStatement, { selector: ({ id: own }) => own, maxLength: 30 });
