import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRecords } from '../../../../src/core/record/compare-records.ts';
import { mergeRecords } from '../../../../src/core/record/order.ts';
import { anyRecord } from './any-statement.ts';

it('merges devices in any order to the same record, and the same again changes nothing', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, anyRecord, (phone, laptop, tablet) => {
      const all = mergeRecords(mergeRecords(phone, laptop), tablet);
      expect(mergeRecords(tablet, mergeRecords(laptop, phone))).toEqual(all);
      expect(mergeRecords(all, laptop)).toEqual(all);
      expect(all).toHaveLength(new Set([...phone, ...laptop, ...tablet].map(({ id }) => id)).size);
    }),
  );
});

it('says beforehand what a merge would bring', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (own, other) => {
      const { total, fresh, span } = compareRecords(own, other);
      expect(total).toBe(other.length);
      expect(mergeRecords(own, fresh)).toEqual(mergeRecords(own, other));
      expect(compareRecords(mergeRecords(own, other), other).fresh).toEqual([]);
      expect(span === undefined).toBe(other.length === 0);
      expect(span?.[0] ?? 0).toBeLessThanOrEqual(span?.[1] ?? 0);
    }),
  );
});
