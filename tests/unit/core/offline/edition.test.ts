import { expect, test } from 'vitest';
import { editionOf } from '../../../../src/core/offline/edition.ts';
import type { Stock, StockReport } from '../../../../src/core/offline/messages.ts';

const report = (shared: Partial<Stock>, de: Partial<Stock>): StockReport => {
  const whole: Stock = { have: 10, of: 10, state: 'idle' };
  return { type: 'on-board', packs: { shared: { ...whole, ...shared }, de: { ...whole, ...de }, en: { ...whole, have: 0 } } };
};

test('an edition is on board with all its own and all shared files', () => {
  expect(editionOf(report({}, {}), 'de')).toEqual({ name: 'aboard', have: 20, of: 20 });
  expect(editionOf(report({ have: 9 }, {}), 'de').name).not.toBe('aboard');
});

test('counts both parts while either is loading', () => {
  expect(editionOf(report({ have: 4, state: 'loading' }, { have: 0 }), 'de')).toEqual({ name: 'loading', have: 4, of: 20 });
  expect(editionOf(report({}, { have: 3, state: 'loading' }), 'de')).toEqual({ name: 'loading', have: 13, of: 20 });
});

test('what could not be fetched is a problem', () => {
  expect(editionOf(report({}, { have: 9, state: 'failed' }), 'de').name).toBe('problem');
});

test('an edition nobody asked for is not there, without fault', () => {
  expect(editionOf(report({}, {}), 'en').name).toBe('none');
});
