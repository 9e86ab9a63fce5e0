import { copyFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { drawAppIcons } from './app-icons.ts';
import { writeWorker } from './write-worker.ts';

/** Makes the build a course that stays on board. Comes last: the worker lists every file as it will be served. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await drawAppIcons(root);
        await writeWorker(root);
        await copyFile(fileURLToPath(new URL('retired-worker.js', import.meta.url)), `${root}sw-retired.js`);
      },
    },
  };
}
