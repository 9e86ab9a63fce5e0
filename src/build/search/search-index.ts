import { close, createIndex, type CustomRecord } from 'pagefind';
import type { FindablePage } from './findable-page.ts';

export interface IndexFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind brings interfaces of its own, and an index for pages that name no language; the course has no use for them. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\.|wasm\.unknown\.)/;

/** What stands on many pages and says nothing about any of them: drawings, labels of boxes, durations, words on things to unfold. */
const furniture = ['svg', 'summary', '.label', '.call__k', '.leg__k', '.dur', '.fig-steps'];

/** Pagefind reads whatever the pages say; where it fails, its program for this system is missing or broken. */
const mend = 'Install the packages again with "npm ci", then build once more.';

const about = (source: string, { errors }: { readonly errors: readonly string[] }): string[] =>
  errors.map((error) => `${source}: ${error}`);

/**
 * The files of a Pagefind index over pages and records; each language gets its own part.
 * @throws what Pagefind complains of, with the page or record it concerns.
 */
export async function searchIndex(pages: readonly FindablePage[], records: readonly CustomRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, excludeSelectors: furniture });
  try {
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')} ${mend}`);
    const complaints = await Promise.all([
      ...pages.map(async ({ path, html }) => about(path, await index.addHTMLFile({ sourcePath: path, content: html }))),
      ...records.map(async (record) => about(record.url, await index.addCustomRecord(record))),
    ]);
    const { files, errors: last } = await index.getFiles();
    const all = [...complaints.flat(), ...last];
    if (all.length > 0) throw new Error(`Pagefind could not build the search: ${all.join(' ')} ${mend}`);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}
