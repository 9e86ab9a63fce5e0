import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { z } from 'zod';
import { termSchema } from '../../core/schemas/glossary.ts';
import { searchFolder } from '../../core/search/search-files.ts';
import { builtFiles } from '../built-files.ts';
import { courseFolder } from '../course-folder.ts';
import { courseSearch } from './course-search.ts';
import { findablePage } from './findable-page.ts';
import { searchIndex } from './search-index.ts';

/** Writes the search index over the finished pages. Runs once their links are final. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const html = (await builtFiles(root)).filter((file) => file.endsWith('.html'));
        const read = async (file: string) => findablePage(file, await readFile(root + file, 'utf8'));
        const pages = (await Promise.all(html.map(read))).filter((page) => page !== undefined);
        const terms = z.array(termSchema).parse(parse(await readFile(`${courseFolder()}/glossary.yaml`, 'utf8')));
        const found = courseSearch(pages, terms);
        const write = async (file: string, content: string | Uint8Array) => {
          await mkdir(dirname(root + file), { recursive: true });
          await writeFile(root + file, content);
        };
        for (const { path, content } of await searchIndex(found.pages, found.records)) await write(`${searchFolder}/${path}`, content);
        for (const [path, words] of found.words) await write(path, JSON.stringify(words));
        logger.info(`${found.pages.length} pages and ${found.records.length} terms can be found`);
      },
    },
  };
}
