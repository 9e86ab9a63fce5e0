import { expect, test } from 'vitest';
import { packOf } from '../../../../src/build/offline/pack-of.ts';

test.each([
  ['de/anfang/eins.html', 'de'],
  ['en/index.html', 'en'],
  ['en.webmanifest', 'en'],
  ['pagefind/fragment/de_1a2b3c.pf_fragment', 'de'],
  ['pagefind/index/en_1a2b3c.pf_index', 'en'],
  ['pagefind/pagefind.de_1a2b3c.pf_meta', 'de'],
  ['pagefind/wasm.en.pagefind', 'en'],
  ['pagefind/pagefind.js', 'shared'],
  ['pagefind/pagefind-worker.js', 'shared'],
  ['pagefind/pagefind-entry.json', 'shared'],
  ['_assets/Page.x1.css', 'shared'],
  ['_assets/part.de_Ab1.js', 'shared'],
  ['icon.svg', 'shared'],
  ['index.html', 'shared'],
  ['404.html', 'shared'],
  ['de/ohne-netz.html', 'shared'],
  ['en/offline.html', 'shared'],
] as const)('%s comes on board with %s', (path, pack) => {
  expect(packOf(path)).toBe(pack);
});

test.each(['sw.js', 'sw-retired.js', '_headers', 'nginx.conf.example', 'robots.txt', 'sitemap.xml'])('%s stays ashore', (path) => {
  expect(packOf(path)).toBeUndefined();
});

test('a picture goes with the one language that shows it', () => {
  expect(packOf('_assets/chart.x1.webp', new Set(['en']))).toBe('en');
  expect(packOf('_assets/chart.x1.webp', new Set(['de', 'en']))).toBe('shared');
  expect(packOf('_assets/chart.x1.webp')).toBe('shared');
  expect(packOf('_assets/quiz.x1.js', new Set(['en']))).toBe('shared');
});
