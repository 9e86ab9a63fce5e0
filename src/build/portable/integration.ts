import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../built-files.ts';
import { plainImports } from './plain-imports.ts';
import { placeholder, relativeLinks } from './relative-links.ts';

const rewritten = new Set(['.html', '.css', '.json', '.webmanifest', '.xml', '.svg']);

/** Makes the build independent of its place: every link becomes relative to the file it stands in. */
export function portable(): AstroIntegration {
  return {
    name: 'portable',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plainImports()] } });
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of await builtFiles(root)) {
          const type = extname(file);
          if (!rewritten.has(type) && type !== '.js') continue;
          const text = await readFile(root + file, 'utf8');
          if (!text.includes(placeholder.slice(0, -1))) continue;
          if (type === '.js') {
            throw new Error(
              `${file} holds the placeholder ${placeholder}, which would resolve against the page that runs it. Resolve the address in script with courseUrl() instead of importing it.`,
            );
          }
          await writeFile(root + file, relativeLinks(text, file));
        }
      },
    },
  };
}
