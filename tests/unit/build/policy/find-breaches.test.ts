import { describe, expect, test } from 'vitest';
import { findBreaches, findForeignAddresses, findPlaceholders } from '../../../../src/build/policy/find-breaches.ts';
import { readTags } from '../../../../src/build/policy/read-tags.ts';

const breaches = (html: string) => findBreaches([...readTags(html)]);

describe('what the policy would block', () => {
  test.each([
    ['a style attribute', '<p style="color: red">', 'style'],
    ['an event handler', '<button onclick="go()">', 'event handler'],
    ['a script address', '<a href=" javascript:go()">', 'runs script'],
    ['a foreign script', '<script src="https://elsewhere.example/x.js"></script>', 'another origin'],
    ['a foreign picture without scheme', '<img src="//elsewhere.example/x.png">', 'another origin'],
    ['a foreign picture among several', '<img srcset="a.png 1x, https://elsewhere.example/b.png 2x">', 'another origin'],
    ['a foreign stylesheet', '<link rel="stylesheet" href="http://elsewhere.example/x.css">', 'another origin'],
    ['a form that sends elsewhere', '<form action="https://elsewhere.example/">', 'another origin'],
    ['a foreign frame', '<iframe src="https://elsewhere.example/"></iframe>', 'another origin'],
    ['a foreign part of a drawing', '<svg><use href="https://elsewhere.example/#a"></use></svg>', 'another origin'],
  ])('%s', (_, html, reason) => {
    expect(breaches(`<p>\n\n${html}`)).toEqual([{ line: 3, says: expect.stringContaining(reason) }]);
  });
});

test('links for readers and for search engines may lead elsewhere', () => {
  expect(
    breaches(
      '<a href="https://elsewhere.example/">x</a><link rel="canonical" href="https://here.example/"><svg xmlns="http://www.w3.org/2000/svg">',
    ),
  ).toEqual([]);
});

test('finds the placeholder in its line', () => {
  expect(findPlaceholders('a\nb /__BASE__/x')).toEqual([{ line: 2, says: expect.stringContaining('left over') }]);
  expect(findPlaceholders('a')).toEqual([]);
});

test('finds foreign addresses of a stylesheet', () => {
  expect(findForeignAddresses('a{background:url(./x.svg)}\nb{background:url("https://elsewhere.example/x.svg")}')).toHaveLength(1);
  expect(findForeignAddresses('@import "//elsewhere.example/x.css"')).toHaveLength(1);
});
