// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageLocale } from '../../../../src/browser/platform/page-locale.ts';

it.each([
  ['de', 'de'],
  ['en', 'en'],
  ['fr', 'de'],
  ['', 'de'],
])('takes a page in "%s" for one in %s', (lang, locale) => {
  document.documentElement.lang = lang;
  expect(pageLocale()).toBe(locale);
});
