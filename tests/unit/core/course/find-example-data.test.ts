import { expect, test } from 'vitest';
import { findExampleData } from '../../../../src/core/course/find-example-data.ts';

test('placeholders are found wherever they stand', () => {
  const site = {
    url: 'https://www.example.org/kurs/',
    contact: 'fehler@example.org',
    operator: { name: 'EXAMPLE GmbH', city: '12345 Musterstadt', country: { de: 'Deutschland', en: 'EXAMPLE' } },
    reviews: {},
  };
  expect(findExampleData(site)).toEqual(['url', 'contact', 'operator.name', 'operator.country.en']);
});

test('real details are left in peace', () => {
  expect(findExampleData({ contact: 'fehler@kurs-beispiel.de', name: 'Beispiel & Example Studios', days: 7, phone: undefined })).toEqual(
    [],
  );
});
