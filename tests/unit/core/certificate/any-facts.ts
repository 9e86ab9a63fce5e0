import * as fc from 'fast-check';
import type { Facts } from '../../../../src/core/certificate/facts.ts';
import { scoreBands } from '../../../../src/core/test/result.ts';

export const allModules = ['chefsache', 'ziele', 'kunde', 'beziehung', 'momente', 'team', 'agentur', 'fahrplan'];

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const final = fc.oneof(
  fc.constant({ band: undefined, asked: 0 }),
  fc.record({ band: fc.constantFrom(...scoreBands), asked: fc.integer({ min: 1, max: 24 }) }),
);

const rest = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 60 }),
  day,
  modules: fc.subarray(allModules, { minLength: 1 }),
  lessons: fc.nat(40),
  checks: fc.nat(40),
  hours: fc.nat(20).map((halves) => halves / 2),
});

export const anyFacts: fc.Arbitrary<Facts> = fc.tuple(rest, final).map(([facts, test]) => ({ ...facts, ...test }));

export const someFacts: Facts = {
  name: 'Petra Brandt',
  day: '2026-11-22',
  modules: ['chefsache', 'ziele'],
  lessons: 9,
  checks: 8,
  hours: 1.5,
  band: '70-84',
  asked: 24,
};
