import { expect, it } from 'vitest';
import { extentOf } from '../../../../src/core/test/extent.ts';
import { aCourse } from './a-course.ts';

it('a test is as long as the questions that are written for it', () => {
  expect(extentOf('placement', aCourse(1))).toEqual({ reach: { asked: 1, of: 12, modules: ['m1'] }, minutes: 1 });
  expect(extentOf('final', aCourse())).toMatchObject({ reach: { asked: 24, of: 24 }, minutes: 17 });
});
