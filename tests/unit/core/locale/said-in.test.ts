import { expect, it } from 'vitest';
import { saidIn } from '../../../../src/core/locale/said-in.ts';

it('says what is the same in both languages, and of two texts the one of the page', () => {
  expect(saidIn('en', 'Vom Backen')).toBe('Vom Backen');
  expect(saidIn('de', { de: '2. Auflage', en: '2nd edition' })).toBe('2. Auflage');
  expect(saidIn('en', { de: '2. Auflage', en: '2nd edition' })).toBe('2nd edition');
});
