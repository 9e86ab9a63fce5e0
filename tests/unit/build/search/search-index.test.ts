import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { courseSearch } from '../../../../src/build/search/course-search.ts';
import { findablePage } from '../../../../src/build/search/findable-page.ts';
import { searchIndex, type IndexFile } from '../../../../src/build/search/search-index.ts';
import type { Term } from '../../../../src/core/schemas/glossary.ts';

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
}

const page = (path: string, lang: string, body: string) =>
  findablePage(
    path,
    `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><header>Kopfzeile</header>${body}<footer>Fußzeile</footer></body></html>`,
  )!;

const lesson = `<main data-pagefind-body data-pagefind-filter="kind[data-kind], sheet[data-sheet], minutes[data-minutes]" data-kind="lesson" data-sheet="1.2" data-minutes="8">
  <h1>Kunden halten</h1><p>Die Kunden&shy;bindung im Betrieb.</p>
  <h2 id="preise">Preise nennen</h2><p>Ein Kunde hört zu.</p>
  <svg><text>Beschriftung</text></svg><details><summary>Aufklappen</summary><p>In Worten.</p></details>
  <h2 id="self-check">Selbst-Check</h2><form><p>Was antworten Sie Frau Lenz?</p><p data-pagefind-ignore>Richtig, weil Zuhören hilft.</p></form>
</main>`;
const terms: Term[] = [
  {
    id: 'kundenwert',
    term: { de: 'Kundenwert', en: 'Customer lifetime value' },
    definition: { de: 'Ihre Schätzung, was ein Kunde einbringt.', en: 'Your estimate of what a customer brings.' },
    lesson: 'halten',
    synonyms: { de: ['Ertrag je Kunde'], en: [] },
  },
];

let files: IndexFile[];
let fragments: Fragment[];
const search = courseSearch(
  [
    page('de/halten/kunden.html', 'de', lesson),
    page(
      'de/halten/index.html',
      'de',
      '<main data-pagefind-body data-pagefind-filter="kind:module"><h1>Halten</h1><p>Der Kundenwert.</p></main>',
    ),
    page(
      'en/keep/customers.html',
      'en',
      '<main data-pagefind-body data-pagefind-filter="kind:lesson"><h1>Keeping customers</h1><p>Loyalty in a firm.</p></main>',
    ),
  ],
  terms,
);
const at = (url: string) => fragments.find((fragment) => fragment.url === url);

beforeAll(async () => {
  files = await searchIndex(search.pages, search.records);
  fragments = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => JSON.parse(gunzipSync(content).toString('utf8').slice('pagefind_dcd'.length)) as Fragment);
});

describe('the index', () => {
  test('holds every page and every term in its language, by address', () => {
    expect(fragments.map((fragment) => fragment.url).sort()).toEqual([
      '/de/glossar.html#term-kundenwert',
      '/de/halten/index.html',
      '/de/halten/kunden.html',
      '/en/glossary.html#term-kundenwert',
      '/en/keep/customers.html',
    ]);
    for (const kind of ['index', 'fragment', 'filter']) {
      for (const locale of ['de', 'en'])
        expect(
          files.some(({ path }) => path.startsWith(`${kind}/${locale}_`)),
          `${kind} ${locale}`,
        ).toBe(true);
    }
  });

  test('knows kind, sheet and minutes', () => {
    expect(at('/de/halten/kunden.html')!.filters).toEqual({ kind: ['lesson'], sheet: ['1.2'], minutes: ['8'] });
    expect(at('/de/halten/index.html')!.filters).toEqual({ kind: ['module'] });
    expect(at('/de/glossar.html#term-kundenwert')!.filters).toEqual({ kind: ['term'] });
  });

  test('holds text and question stems, not solutions, labels of drawings, or what stands around the page', () => {
    const { content, anchors } = at('/de/halten/kunden.html')!;
    expect(content).toContain('Was antworten Sie Frau Lenz?');
    expect(content).toContain('In Worten.');
    expect(content).not.toMatch(/Zuhören|Beschriftung|Aufklappen|Kopfzeile|Fußzeile/);
    expect(anchors.map(({ id }) => id)).toEqual(['preise', 'self-check']);
  });

  test('hides the parts of compounds, and only where they are not words of the page', () => {
    expect(at('/de/halten/kunden.html')!.meta['parts']).toBe('Bindung');
    expect(at('/de/glossar.html#term-kundenwert')!.meta['parts']).toBe('Wert');
    expect(at('/en/keep/customers.html')!.meta['parts']).toBeUndefined();
  });

  test('leads from everyday words and from the other language to the term', () => {
    expect(at('/de/glossar.html#term-kundenwert')!.meta).toMatchObject({
      title: 'Kundenwert',
      synonyms: 'Ertrag je Kunde, Customer lifetime value',
    });
    expect(at('/en/glossary.html#term-kundenwert')!.meta).toMatchObject({ title: 'Customer lifetime value', synonyms: 'Kundenwert' });
  });

  test('brings no interface of its own', () => {
    expect(files.map(({ path }) => path).filter((path) => /ui|highlight|unknown/.test(path))).toEqual([]);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.de.pagefind', 'wasm.en.pagefind']),
    );
  });
});

test('each language has its words and its first terms', () => {
  expect(search.words.get('pagefind/words.de.json')).toMatchObject({
    words: expect.arrayContaining(['Kundenwert', 'Halten']),
    terms: [{ id: 'kundenwert', term: 'Kundenwert' }],
  });
  expect(search.words.get('pagefind/words.en.json')!.words).toContain('Customer');
});
