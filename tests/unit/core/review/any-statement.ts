import * as fc from 'fast-check';
import { certainties } from '../../../../src/core/quiz/certainty.ts';
import { items } from './course.ts';

const id = fc.constantFrom(...items.map((each) => each.id), 'gibt-es-nicht', 'constructor');
const timestamp = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const heading = { version: fc.constant(2 as const), id: fc.uuid(), timestamp };

const answered = fc.record({
  ...heading,
  verb: fc.constant('answered' as const),
  object: fc.record({ kind: fc.constant('item' as const), id }),
  context: fc.record(
    {
      lesson: fc.constantFrom('brot', 'kuchen', 'weg'),
      setting: fc.constantFrom('lesson', 'review', 'test'),
      place: fc.nat(20),
      of: fc.nat(20),
      edition: fc.constantFrom('heute', 'gestern'),
    },
    { requiredKeys: ['lesson', 'setting', 'place', 'of'] },
  ),
  result: fc.record(
    {
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      response: fc.anything(),
      tries: fc.nat(10_000),
      hints: fc.nat(10_000),
      certainty: fc.constantFrom(...certainties),
    },
    { requiredKeys: ['score', 'response', 'tries', 'hints'] },
  ),
});

const postponed = fc.record({
  ...heading,
  verb: fc.constant('postponed' as const),
  object: fc.record({ kind: fc.constant('review' as const), id: fc.constant('due') }),
  result: fc.record({ until: timestamp.map((time) => time.slice(0, 10)) }),
});

const read = fc.record({
  ...heading,
  verb: fc.constant('read' as const),
  object: fc.record({ kind: fc.constant('lesson' as const), id }),
});

/** Any statement that can be in a record, from any time. */
export const anyStatement = fc.oneof({ weight: 6, arbitrary: answered }, postponed, read);
