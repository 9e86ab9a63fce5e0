import { expect, test } from 'vitest';
import { addedTo } from '../../../../src/core/figure/offers.ts';

const yardstick = { parts: { texts: 400, photos: 300, rights: 200 }, months: 24 };
const offer = { price: 1000, monthly: 10, missing: ['texts', 'rights'] } as const;

test('what an offer lacks comes on top, part by part, once it is counted', () => {
  expect(addedTo(offer, [], yardstick)).toEqual([]);
  expect(addedTo(offer, ['texts', 'photos', 'rights'], yardstick)).toEqual([400, 200]);
});

test('what runs month by month counts for all the months', () => {
  expect(addedTo(offer, ['rights', 'running'], yardstick)).toEqual([200, 240]);
  expect(addedTo({ ...offer, monthly: 0 }, ['running'], yardstick)).toEqual([]);
});
