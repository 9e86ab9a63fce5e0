import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/core/locale/locale.ts';
import { formatNumber, formatQuantity, parseNumber } from '../../../../src/core/locale/numbers.ts';

describe('parseNumber', () => {
  it.each([
    ['3600', 3600],
    ['3.600', 3600],
    ['3 600', 3600],
    ['3\u00A0600', 3600],
    ['3\u202F600', 3600],
    ["3'600", 3600],
    ['3’600', 3600],
    ['3.600,5', 3600.5],
    ['3,600.5', 3600.5],
    ['1.234.567', 1234567],
    ['1 234 567,8', 1234567.8],
    ['3,5', 3.5],
    ['3.5', 3.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    [',5', 0.5],
    ['.5', 0.5],
    ['1,200', 1.2],
    ['-5', -5],
    ['−5', -5],
    ['– 5', -5],
    ['+5', 5],
    ['  48 ', 48],
    ['48.', 48],
    ['ca. 48', 48],
    ['etwa 48', 48],
    ['~48', 48],
  ])('reads %j in German as %d', (typed, number) => {
    expect(parseNumber(typed, 'de')).toBe(number);
  });

  it.each([
    ['3,600', 3600],
    ['3,600.5', 3600.5],
    ['1.200', 1.2],
    ['3,5', 3.5],
    ['about 48', 48],
  ])('reads %j in English as %d', (typed, number) => {
    expect(parseNumber(typed, 'en')).toBe(number);
  });

  it.each([
    ['3600 €', '€', 3600],
    ['€3600', '€', 3600],
    ['3.600 Euro', '€', 3600],
    ['EUR 3600', '€', 3600],
    ['30 %', '%', 30],
    ['30 Prozent', '%', 30],
    ['10 %', '% Nachlass', 10],
    ['10 Prozent', '% Nachlass', 10],
    ['10 Prozent Nachlass', '% Nachlass', 10],
    ['150 Euro pro Auftrag', '€ je Auftrag', 150],
    ['430,-', '€', 430],
    ['19.000,– €', '€', 19000],
    ['37 Std.', 'Stunden', 37],
    ['37 h', 'Stunden', 37],
    ['19 000 Kontakte im Jahr', 'Kontakte', 19000],
    ['10 % Nachlass', '% Nachlass', 10],
    ['9,95 Wochen', 'Wochen', 9.95],
    ['10 woche', 'Wochen', 10],
    ['45 Min.', 'Minuten', 45],
  ])('takes the unit along: %j', (typed, unit, number) => {
    expect(parseNumber(typed, 'de', unit)).toBe(number);
  });

  it.each(['€1,060', '1060 euros', '1,060 € per order'])('takes an English unit along: %j', (typed) => {
    expect(parseNumber(typed, 'en', '€ per order')).toBe(1060);
  });

  it.each([
    '',
    ' ',
    'viel',
    '3,6 Tsd.',
    '3 Millionen',
    '3 60',
    '1.23.456',
    '3 bis 5',
    '3-5',
    '12.5.3',
    '1,2,3',
    '--5',
    '.',
    '3e5',
    '½',
    '30 mehr €',
    '4 kg',
  ])('reads no number in %j', (typed) => {
    expect(parseNumber(typed, 'de', '€')).toBeNull();
  });

  it('reads back what it writes, in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.constantFrom(1, 10, 100),
        fc.constantFrom(...locales),
        (digits, scale, locale) => {
          const number = digits / scale;
          expect(parseNumber(formatNumber(number, locale), locale)).toBeCloseTo(number, 6);
        },
      ),
    );
  });

  it('never throws and never gives anything but a finite number or null', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...locales), (typed, locale) => {
        const number = parseNumber(typed, locale, '€');
        expect(number === null || Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe('formatQuantity', () => {
  it('sets numbers and units as each language does', () => {
    expect(formatQuantity(6000, '€', 'de')).toBe('6\u00A0000\u00A0€');
    expect(formatQuantity(6000, '€', 'en')).toBe('€6,000');
    expect(formatQuantity(30.5, '%', 'de')).toBe('30,5\u00A0%');
    expect(formatQuantity(30.5, '%', 'en')).toBe('30.5%');
    expect(formatQuantity(7.5, '€', 'de')).toBe('7,50\u00A0€');
    expect(formatQuantity(7.5, '€ per order', 'en')).toBe('€7.50 per order');
    expect(formatQuantity(64, '% of complaints', 'en')).toBe('64% of complaints');
    expect(formatQuantity(-7.5, '€', 'en')).toBe('−€7.50');
    expect(formatQuantity(-7.5, '€', 'de')).toBe('−7,50\u00A0€');
    expect(formatQuantity(1060, '€ per order', 'en')).toBe('€1,060 per order');
    expect(formatQuantity(1060, '€ je Auftrag', 'de')).toBe('1\u00A0060\u00A0€ je Auftrag');
    expect(formatQuantity(1, 'weeks', 'en')).toBe('1\u00A0weeks');
  });
});
