import { describe, expect, test } from 'vitest';
import { missingNumbers, numbersIn } from '../../../../src/build/checks/numbers.ts';

const values = (text: string, locale: 'de' | 'en') => numbersIn(text, locale).map(({ value }) => value);

describe('numbers are brought into one form', () => {
  test.each([
    ['6\u00a0000 € im Jahr', ['6000']],
    ['6.000 € im Jahr', ['6000']],
    ['1\u202f234\u202f567 Aufrufe', ['1234567']],
    ['1,9 Aufträge je Woche', ['1.9']],
    ['1.234,5 Tonnen', ['1234.5']],
    ['Web 2.0 im Jahr 1954.', ['2', '1954']],
    ['30 % von 480 sind 144.', ['30', '480', '144']],
    ['am 22.11.2026', ['2026-11-22']],
    ['am 22. November 2026', ['2026-11-22']],
    ['am 5. März', ['-03-05']],
    ['um 8.30 Uhr und um 17 Uhr', ['8:30', '17']],
    ['Format A4, B2B, die 8P', ['8']],
  ])('German: %s', (text, expected) => {
    expect(values(text, 'de')).toEqual(expected);
  });

  test.each([
    ['€6,000 a year', ['6000']],
    ['1,234,567 views', ['1234567']],
    ['1.9 orders a week.', ['1.9']],
    ['30% of 480 is 144.', ['30', '480', '144']],
    ['on 22 November 2026', ['2026-11-22']],
    ['on 5 March', ['-03-05']],
    ['3 may differ', ['3']],
    ['at 8.30 am and at 5 p.m.', ['8:30', '17']],
    ['at 12 pm, noon', ['12']],
  ])('English: %s', (text, expected) => {
    expect(values(text, 'en')).toEqual(expected);
  });
});

describe('numbers the other language lacks', () => {
  const missing = (de: string, en: string) => missingNumbers(de, 'de', en, 'en').map(({ shown }) => shown);

  test.each([
    ['Von 72\u00a0000 € gehen 25 % weg.', 'Of €72,000, 25% is spent.'],
    ['Montag, 8 Uhr', 'Monday, eight o’clock'],
    ['Donnerstag, 17 Uhr', 'Thursday, 5 pm'],
    ['Donnerstag, 17 Uhr', 'Thursday at five in the afternoon'],
    ['10\u00a0000 Leute', 'Ten thousand people'],
    ['3 von 4', 'three of 4'],
  ])('none in %s', (de, en) => {
    expect(missing(de, en)).toEqual([]);
  });

  test.each([
    ['63 Anfragen, 19 Aufträge', '36 enquiries, 19 orders', ['63']],
    ['1,9 je Woche', '19 a week', ['1,9']],
    ['14 Tage und noch einmal 14 Tage', 'two weeks', ['14']],
    ['20\u00a0000 €', 'ten thousand euros', ['20\u00a0000']],
  ])('some in %s', (de, en, expected) => {
    expect(missing(de, en)).toEqual(expected);
  });
});
