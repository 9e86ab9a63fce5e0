import { expect, test } from 'vitest';
import { cacheName, isCourseCache } from '../../../../src/core/offline/packs.ts';

test('caches of two courses on one origin are told apart, also when one lies in the other', () => {
  const outer = 'https://site.example/';
  const inner = 'https://site.example/kurs/';
  expect(isCourseCache(cacheName('de', inner), inner)).toBe(true);
  expect(isCourseCache(cacheName('de', inner), outer)).toBe(false);
  expect(isCourseCache(cacheName('de', outer), inner)).toBe(false);
});

test('caches of others on the origin are left alone', () => {
  expect(isCourseCache('shop https://site.example/', 'https://site.example/')).toBe(false);
});
