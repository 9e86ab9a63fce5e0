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

/**
 * The files of a Pagefind index over pages and records; each language gets its own part.
 * @throws what Pagefind complains of.
 */
export async function searchIndex(pages: readonly FindablePage[], records: readonly CustomRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ keepIndexUrl: true, excludeSelectors: furniture });
  try {
    if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
    const answers = await Promise.all([
      ...pages.map(({ path, html }) => index.addHTMLFile({ sourcePath: path, content: html })),
      ...records.map((record) => index.addCustomRecord(record)),
    ]);
    const { files, errors: last } = await index.getFiles();
    const complaints = [...answers.flatMap((answer) => answer.errors), ...last];
    if (complaints.length > 0) throw new Error(`Pagefind could not build the search: ${complaints.join(' ')}`);
    return files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}
