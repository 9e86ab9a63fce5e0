import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/** Loads each `<id>.yaml` of a folder together with the drawing `<id>.svg` beside it. */
export function figureLoader(folder: string): Loader {
  return {
    name: 'figures',
    async load({ store, parseData, watcher, logger }) {
      const directory = resolve(folder);
      const load = async (name: string) => {
        const id = name.replace(/\.yaml$/, '');
        const words: unknown = parse(readFileSync(join(directory, name), 'utf8'));
        const drawing = readFileSync(join(directory, `${id}.svg`), 'utf8');
        const data = await parseData({ id, data: { ...(words as object), drawing }, filePath: join(directory, name) });
        store.set({ id, data });
      };
      store.clear();
      for (const name of (await readdir(directory)).filter((each) => each.endsWith('.yaml'))) await load(name);
      watcher?.add(directory);
      watcher?.on('change', async (changed) => {
        if (!changed.startsWith(directory)) return;
        const name = changed.slice(directory.length + 1).replace(/\.svg$/, '.yaml');
        await load(name);
        logger.info(`Reloaded figure ${name}`);
      });
    },
  };
}
