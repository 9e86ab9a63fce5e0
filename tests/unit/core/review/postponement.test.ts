import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toStatement, type Statement } from '../../../../src/core/record/statement.ts';
import { nameOf, toDay } from '../../../../src/core/review/day.ts';
import { postponedTo, reviewPostponed } from '../../../../src/core/review/postponement.ts';
import { anyStatement } from './any-statement.ts';
import { at, calendarOf, utc } from './course.ts';

const said = (time: string) =>
  toStatement(reviewPostponed(toDay(utc.dayOf(at(time)))), { now: () => at(time) }, { bits: () => 1 }) as Statement;

describe('putting off', () => {
  const statements = [said('2026-11-22T09:00:00Z')];

  it('says until when', () => {
    expect(statements[0]).toMatchObject({ verb: 'postponed', result: { until: '2026-11-23' } });
  });

  it('holds until tomorrow', () => {
    expect(nameOf(postponedTo(statements, at('2026-11-22T23:59:00Z'), utc)!)).toBe('2026-11-23');
    expect(postponedTo(statements, at('2026-11-23T00:00:00Z'), utc)).toBeUndefined();
    expect(postponedTo([], at('2026-11-22T12:00:00Z'), utc)).toBeUndefined();
  });

  it('under a clock that ran ahead silences nothing', () => {
    expect(postponedTo([said('2031-01-01T09:00:00Z')], at('2026-11-22T12:00:00Z'), utc)).toBeUndefined();
    const wrong = { ...statements[0]!, result: { until: '2099-01-01' } } as Statement;
    expect(postponedTo([wrong], at('2026-11-22T12:00:00Z'), utc)).toBe(toDay('2026-11-23'));
    expect(postponedTo([wrong], at('2026-11-24T12:00:00Z'), utc)).toBeUndefined();
  });

  it('never lasts longer than a day', () => {
    fc.assert(
      fc.property(fc.array(anyStatement), fc.constantFrom('Europe/Berlin', 'Pacific/Pago_Pago'), (any, zone) => {
        const calendar = calendarOf(zone);
        const until = postponedTo(any as Statement[], at('2026-11-22T12:00:00Z'), calendar);
        expect([undefined, toDay(calendar.dayOf(at('2026-11-22T12:00:00Z'))) + 1]).toContain(until);
      }),
    );
  });
});
