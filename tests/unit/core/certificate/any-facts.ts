import fc from 'fast-check';
import { bands } from '../../../../src/core/certificate/bands.ts';
import type { Facts } from '../../../../src/core/certificate/facts.ts';

export const allModules = ['chefsache', 'ziele', 'kunde', 'beziehung', 'momente', 'team', 'agentur', 'fahrplan'];

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  name: fc.string({ unit: 'grapheme', maxLength: 60 }),
  day,
  modules: fc.subarray(allModules, { minLength: 1 }),
  lessons: fc.nat(40),
  checks: fc.nat(40),
  hours: fc.nat(20).map((halves) => halves / 2),
  band: fc.option(fc.constantFrom(...bands), { nil: undefined }),
});

export const someFacts: Facts = {
  name: 'Petra Brandt',
  day: '2026-11-22',
  modules: ['chefsache', 'ziele'],
  lessons: 9,
  checks: 8,
  hours: 1.5,
  band: 80,
};
