import { expect, test } from 'vitest';
import { frame, offers, yardstick } from '../../src/browser/elements/figures/five-offers.ts';
import { bath, heating } from '../../src/browser/elements/figures/segments.ts';
import { readCourse } from '../../src/build/checks/read-course.ts';

// The rule `case-numbers` reads what figures say; what they compute with stands in their code.
const numbers = new Map(readCourse('content').caseNumbers!.data.numbers.map(({ id, value }) => [id, value]));

test('the five offers are those of the case', () => {
  for (const { name, price, monthly } of offers) {
    const letter = name.toLowerCase();
    expect.soft([name, price, monthly || undefined]).toEqual([name, numbers.get(`offer-${letter}`), numbers.get(`monthly-${letter}`)]);
  }
  const { texts, photos, rights } = yardstick.parts;
  expect([texts, photos, rights]).toEqual(['texts', 'photos', 'rights'].map((part) => numbers.get(`gap-${part}`)));
  expect([frame, yardstick.months]).toEqual([numbers.get('brief-upper'), numbers.get('brief-months')]);
});

test('the segments are the jobs of the case', () => {
  expect(bath).toEqual({
    contribution: numbers.get('bath-contribution'),
    crewDays: numbers.get('bath-days'),
    price: numbers.get('bath-price'),
  });
  expect(heating).toEqual({ contribution: numbers.get('heating-contribution'), crewDays: numbers.get('heating-days') });
});
