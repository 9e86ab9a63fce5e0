import { expect, test } from 'vitest';
import { readReport, readRequest } from '../../../../src/core/offline/messages.ts';

const stock = { have: 1, of: 2, state: 'idle' };

test('reads a report with all packs', () => {
  const report = { type: 'on-board', packs: { shared: stock, de: stock, en: stock } };
  expect(readReport(report)).toBe(report);
});

test.each([
  undefined,
  null,
  'on-board',
  {},
  { type: 'on-board' },
  { type: 'on-board', packs: { shared: stock, de: stock } },
  { type: 'on-board', packs: { shared: stock, de: stock, en: { have: '1' } } },
])('a message of another shape is no report: %j', (data) => {
  expect(readReport(data)).toBeUndefined();
});

test('reads the two requests', () => {
  expect(readRequest({ type: 'take-over' })).toEqual({ type: 'take-over' });
  expect(readRequest({ type: 'bring', language: 'en' })).toEqual({ type: 'bring', language: 'en' });
});

test.each([undefined, null, 7, {}, { type: 'bring' }, { type: 'bring', language: 'fr' }, { type: 'CACHE_URLS' }])(
  'a message of another shape is no request: %j',
  (data) => {
    expect(readRequest(data)).toBeUndefined();
  },
);
