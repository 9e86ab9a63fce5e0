import type { Found } from '../../core/search/group-hits.ts';
import type { IndexedRecord } from '../../core/search/hit.ts';
import type { FindableKind } from '../../core/search/kinds.ts';
import { searchFolder } from '../../core/search/search-files.ts';
import { courseUrl } from './course-place.ts';
import './trusted-script-urls.ts';

/** What Pagefind keeps of a record. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

interface PagefindModule {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

/** Direct hits first, a term's other words next, parts of compounds last; whole words well before mere beginnings. */
const ranking = { metaWeights: { title: 1, synonyms: 0.2, parts: 0.02 }, termSimilarity: 3 };

let loading: Promise<PagefindModule> | undefined;

async function load(): Promise<PagefindModule> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ courseUrl(`${searchFolder}/pagefind.js`).href);
  // Addresses stay as they are in the index, so that they can be resolved against the course wherever it lies.
  await pagefind.options({ baseUrl: '/', ranking });
  await pagefind.init();
  return pagefind;
}

/**
 * The search engine for the language of the page, loaded once.
 * @throws when its files cannot be had; the next call tries again.
 */
export function loadPagefind(): Promise<PagefindModule> {
  return (loading ??= load().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  }));
}

/** How many records of a kind hold the words, and the best of them. Without words: those the filters let through. */
export async function findRecords(words: string | null, filters: { kind: FindableKind; sheet?: string }, most: number): Promise<Found> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(words, { filters });
  const fragments = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { kind: filters.kind, total: results.length, records: fragments.map((fragment) => toRecord(fragment, filters.kind)) };
}

function toRecord({ url, content, filters, meta, anchors }: Fragment, kind: FindableKind): IndexedRecord {
  const minutes = Number(filters['minutes']?.[0]);
  return {
    kind,
    title: meta['title'] ?? '',
    path: url.replace(/^\//, ''),
    content,
    headings: anchors.filter((anchor) => /^h[23]$/.test(anchor.element)),
    sheet: filters['sheet']?.[0],
    minutes: minutes || undefined,
    synonyms: meta['synonyms'],
    parts: meta['parts'],
  };
}
