import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../built-files.ts';
import { withPolicy } from './content-policy.ts';
import { findForeignAddresses, findPlaceholders, type Breach } from './find-breaches.ts';
import { hostHeaders } from './host-headers.ts';

const texts = new Set(['.html', '.css', '.js', '.json', '.webmanifest', '.xml', '.svg', '.txt']);

/** Reads one file of the build, gives a page its policy, and tells what breaks it. */
async function secure(root: string, file: string): Promise<Breach[]> {
  const text = await readFile(root + file, 'utf8');
  const leftOver = findPlaceholders(text);
  if (file.endsWith('.css')) return [...leftOver, ...findForeignAddresses(text)];
  if (!file.endsWith('.html')) return leftOver;
  const { html, breaches } = withPolicy(text);
  await writeFile(root + file, html);
  return [...leftOver, ...breaches];
}

/** Gives every page its content policy once the links are final, and puts the headers for the host beside the pages. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const found: string[] = [];
        for (const file of await builtFiles(root)) {
          if (!texts.has(extname(file))) continue;
          found.push(...(await secure(root, file)).map(({ line, says }) => `${file}:${line}: ${says}`));
        }
        if (found.length > 0) throw new Error(`The pages cannot be published like this:\n${found.join('\n')}`);
        await writeFile(`${root}_headers`, hostHeaders());
        await copyFile(fileURLToPath(new URL('nginx.conf.example', import.meta.url)), `${root}nginx.conf.example`);
      },
    },
  };
}
