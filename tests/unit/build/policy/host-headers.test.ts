import { expect, test } from 'vitest';
import { hostHeaders } from '../../../../src/build/policy/host-headers.ts';

/** Rules of a `_headers` file: path and its headers. */
const rules = new Map<string, string[]>();
for (const line of hostHeaders()
  .split('\n')
  .filter((each) => each !== '' && !each.startsWith('#'))) {
  if (line.startsWith('  ')) [...rules.values()].at(-1)!.push(line.trim());
  else rules.set(line, []);
}

const matching = (path: string) =>
  [...rules]
    .filter(([rule]) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule))
    .flatMap(([, headers]) => headers);

const caching = (path: string) => matching(path).filter((header) => header.startsWith('Cache-Control'));

test('hashed files may stay for a year, everything else is asked for again', () => {
  expect(caching('/_assets/a.css')).toEqual([expect.stringContaining('immutable')]);
  for (const path of ['/', '/index.html', '/404.html', '/de/index.html', '/en/a/b.html', '/sw.js', '/pagefind/pagefind.js']) {
    expect(caching(path), path).toEqual(['Cache-Control: no-cache']);
  }
});

test('carries what a meta tag cannot', () => {
  expect(matching('/de/index.html')).toEqual(
    expect.arrayContaining([
      "Content-Security-Policy: frame-ancestors 'self'",
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: same-origin',
    ]),
  );
});

test('the workers may compile WebAssembly and load from the own origin alone', () => {
  for (const path of ['/sw.js', '/pagefind/pagefind-worker.js']) {
    expect(matching(path).join()).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
  }
});
