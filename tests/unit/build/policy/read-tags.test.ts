import { expect, test } from 'vitest';
import { readTags } from '../../../../src/build/policy/read-tags.ts';

const read = (html: string) => [...readTags(html)];

test('reads names, attributes in every notation and lines', () => {
  const [first, second] = read('<p>\n<a href="x" title=\'y "z"\' hidden data-n=1>\n');
  expect(first).toMatchObject({ name: 'p', line: 1 });
  expect(second?.line).toBe(2);
  expect(Object.fromEntries(second!.attributes)).toEqual({ href: 'x', title: 'y "z"', hidden: '', 'data-n': '1' });
});

test('keeps the text of scripts and styles and sees no tags in it', () => {
  const tags = read('<script type="module">if (a<b) "<i>"</script><style>a>b{}</style><b>');
  expect(tags.map(({ name, text }) => [name, text])).toEqual([
    ['script', 'if (a<b) "<i>"'],
    ['style', 'a>b{}'],
    ['b', ''],
  ]);
});

test('an attribute may hold a greater-than sign', () => {
  expect(read('<astro-island props="{&quot;a>b&quot;}" ssr><i>').map(({ name }) => name)).toEqual(['astro-island', 'i']);
});

test('passes over comments and end tags', () => {
  expect(read('<!-- <img src="https://elsewhere.example/"> --></p><br/>').map(({ name }) => name)).toEqual(['br']);
});
