import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../src/build/built-files.ts';

const sources = (await builtFiles('src'))
  .filter((file) => /^(site|browser|pages)\/.*\.(css|astro|tsx?)$/.test(file))
  .map((file) => ({ file: join('src', file), lines: readFileSync(join('src', file), 'utf8').split('\n') }));

const places = (pattern: RegExp): { name: string; at: string }[] =>
  sources.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => [...line.matchAll(pattern)].map(([, name]) => ({ name: name!, at: `${file}:${index + 1}` }))),
  );

// In a stylesheet `--name: …`, in script or markup `'--name': …` and `setProperty('--name', …)`.
const set = places(/(?<![\w-])(--[a-z][\w-]*)(?:\s*:|['"]\s*[:,])/g);
const read = places(/var\(\s*(--[a-z][\w-]*)/g);
const readPlainly = places(/var\(\s*(--[a-z][\w-]*)\s*\)/g);

test('every custom property that a style reads without a fallback is set somewhere', () => {
  const known = new Set(set.map(({ name }) => name));
  expect(readPlainly.length).toBeGreaterThan(1000);
  expect(
    readPlainly
      .filter(({ name }) => !known.has(name))
      .map(({ name, at }) => `${at} reads ${name}, which nothing sets. Compare src/site/styles/tokens.css.`),
  ).toEqual([]);
});

test('every custom property that is set is read by a style', () => {
  const wanted = new Set(read.map(({ name }) => name));
  expect(set.filter(({ name }) => !wanted.has(name)).map(({ name, at }) => `${at} sets ${name}, which no style reads. Remove it.`)).toEqual(
    [],
  );
});
