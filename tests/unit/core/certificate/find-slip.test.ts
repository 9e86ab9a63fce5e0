import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest } from '../../../../src/core/certificate/digest.ts';
import { findSlip } from '../../../../src/core/certificate/find-slip.ts';
import { allModules, anyFacts, someFacts } from './any-facts.ts';

const code = digest(someFacts, 'x');
const slip = (typed: Partial<typeof someFacts>, given = code) => findSlip({ ...someFacts, ...typed }, given, 'x', allModules);

describe('a sheet that does not fit its code', () => {
  it.each([
    ['name', { name: 'petra brandt' }],
    ['name', { name: 'Brandt, Petra' }],
    ['day', { day: '2026-11-23' }],
    ['day', { day: '2025-11-22' }],
    ['modules', { modules: ['chefsache', 'ziele', 'kunde'] }],
    ['modules', { modules: ['ziele'] }],
    ['lessons', { lessons: 6 }],
    ['checks', { checks: 0 }],
    ['hours', { hours: 8 }],
    ['band', { band: '85-100' as const }],
    ['asked', { asked: 42 }],
  ])('is told its one slip in %s (%j)', (field, typed) => {
    const found = slip(typed);
    expect(found).toMatchObject({ field });
    expect(digest((found as { facts: typeof someFacts }).facts, 'x')).toBe(code);
  });

  it('is told when the code is a sign or two off', () => {
    const other = (sign: string) => (sign === 'Z' ? 'Y' : 'Z');
    expect(slip({}, other(code[0]!) + code.slice(1))).toEqual({ field: 'code' });
    expect(slip({}, code[1]! + code[0]! + code.slice(2))).toEqual({ field: 'code' });
  });

  it('gets no guess when two fields are off, or the name is another', () => {
    expect(slip({ lessons: 6, checks: 5 })).toBeUndefined();
    expect(slip({ name: 'Paul Brandt' })).toBeUndefined();
  });

  it('is not blamed on its code when its facts are others', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        fc.pre(digest(one, 'x') !== digest(other, 'x'));
        expect(findSlip(one, digest(other, 'x'), 'x', [])?.field).not.toBe('code');
      }),
      { numRuns: 20 },
    );
  });
});
