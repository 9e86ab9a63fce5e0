import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digest, formatCode } from '../../../../src/core/certificate/digest.ts';
import { readCode } from '../../../../src/core/certificate/read-code.ts';
import { readDay } from '../../../../src/core/certificate/read-day.ts';
import { readTyped, type Typed } from '../../../../src/core/certificate/read-typed.ts';
import { formatDay } from '../../../../src/core/locale/format-day.ts';
import { anyFacts } from './any-facts.ts';

describe('a check code', () => {
  it('is read with its look-alikes, in any case and with any marks between', () => {
    for (const typed of [
      'K7QX-3F9M-0101',
      'k7qx 3f9m oIoL',
      ' K7QX3F9MO1OI ',
      'K7QX–3F9M–0101',
      'k7qx.3f9m.0l0i',
      'Prüfcode K7QX-3F9M-0101',
      'Check code: K7QX-3F9M-0101',
    ])
      expect(readCode(typed), typed).toBe('K7QX3F9M0101');
  });

  it('needs all its twelve signs', () => {
    for (const typed of ['', 'K7QX', 'K7QX-3F9M-2TWD-1', 'K7QX-3F9M-2TW?', '<script>']) expect(readCode(typed), typed).toBeUndefined();
  });

  it('is read as it is printed', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => void expect(readCode(formatCode(digest(facts, 'x')).toLowerCase())).toBe(digest(facts, 'x'))),
    );
  });
});

describe('a day', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['22. 11. 2026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026/1/2', '2026-01-02'],
    ['2/1/26', '2026-01-02'],
    ['22. November 2026', '2026-11-22'],
    ['22 nov 2026', '2026-11-22'],
    ['1. Mär. 2027', '2027-03-01'],
    ['3 December 2026', '2026-12-03'],
    ['29.2.2028', '2028-02-29'],
    ['Samstag, 21. November 2026', '2026-11-21'],
    ['Sa., 21.11.2026', '2026-11-21'],
    ['Saturday 21 November 2026', '2026-11-21'],
    ['21st November 2026', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['Nov 2nd 2026', '2026-11-02'],
  ])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it.each([
    '',
    '22.11.',
    '31.2.2026',
    '29.2.2026',
    '22.13.2026',
    '0.1.2026',
    '22. ma 2026',
    'gestern',
    '2026',
    '22.11.20267',
    'Unsinn, 21.11.2026',
    'Foo 21, 2026',
  ])('%j is none', (typed) => expect(readDay(typed)).toBeUndefined());

  it('is read as both editions print it', () => {
    fc.assert(
      fc.property(
        anyFacts,
        fc.constantFrom('de' as const, 'en' as const),
        ({ day }, locale) => void expect(readDay(formatDay(day, locale))).toBe(day),
      ),
    );
  });
});

const typed: Typed = {
  name: '  Petra   Brandt ',
  day: '22.11.2026',
  modules: ['chefsache'],
  lessons: ' 4',
  checks: '4',
  hours: 'etwa 0,5 Stunden',
  band: '70-84',
  asked: '24',
  code: 'k7qx 3f9m 2twd',
};

describe('a form', () => {
  it('is read with the ways of its language', () => {
    const facts = {
      name: 'Petra Brandt',
      day: '2026-11-22',
      modules: ['chefsache'],
      lessons: 4,
      checks: 4,
      hours: 0.5,
      band: '70-84',
      asked: 24,
    };
    expect(readTyped(typed, 'de')).toEqual({ facts, code: 'K7QX3F9M2TWD' });
    expect(readTyped({ ...typed, hours: '0.5' }, 'en')).toEqual({ facts, code: 'K7QX3F9M2TWD' });
    expect(readTyped({ ...typed, name: '', band: '' }, 'de')).toMatchObject({ facts: { name: '', band: undefined, asked: 0 } });
  });

  it.each([
    ['lessons', '31 Lektionen', 31],
    ['lessons', '31 Lektionen gelesen', 31],
    ['lessons', '1 Lektion gelesen', 1],
    ['lessons', '31 lessons', 31],
    ['lessons', '31 lessons read', 31],
    ['checks', '30 Selbst-Checks beantwortet', 30],
    ['checks', '30 self-checks answered', 30],
    ['asked', '24 Fragen', 24],
    ['asked', '1 Frage', 1],
    ['asked', '24 questions', 24],
    ['hours', '4 Std.', 4],
    ['hours', '4h', 4],
    ['hours', '4 hrs', 4],
    ['hours', 'Umfang etwa 4 Stunden.', 4],
    ['hours', 'etwa 1 Stunde', 1],
    ['hours', 'about 4 hours in all', 4],
    ['hours', 'about 1 hour in all', 1],
  ] as const)('is read as a sheet prints it: %s, %s', (field, written, number) => {
    for (const locale of ['de', 'en'] as const)
      expect(readTyped({ ...typed, hours: '4', [field]: written }, locale)).toMatchObject({ facts: { [field]: number } });
  });

  it('takes nothing else beside a number', () => {
    expect(readTyped({ ...typed, lessons: '31 Stunden', hours: '4 Tage', asked: '24 Kapitel' }, 'de')).toEqual({
      unreadable: ['lessons', 'hours', 'asked'],
    });
  });

  it('names what it cannot read, from the top', () => {
    const empty: Typed = { name: '', day: '', modules: [], lessons: '', checks: '', hours: '', band: '', asked: '', code: '' };
    expect(readTyped(empty, 'de')).toEqual({ unreadable: ['modules', 'lessons', 'checks', 'hours', 'day', 'code'] });
    expect(readTyped({ ...typed, lessons: '4,5', hours: '-1' }, 'de')).toEqual({ unreadable: ['lessons', 'hours'] });
    expect(readTyped({ ...typed, asked: '' }, 'de')).toEqual({ unreadable: ['asked'] });
  });

  it('is never at a loss, whatever is typed', () => {
    const text = fc.string({ unit: 'binary-ascii' });
    const any = fc.record({
      name: text,
      day: text,
      modules: fc.array(text),
      lessons: text,
      checks: text,
      hours: text,
      band: text,
      asked: text,
      code: text,
    });
    fc.assert(fc.property(any, (anything) => void expect(() => readTyped(anything, 'en')).not.toThrow()));
  });
});
