import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
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
        const words = readWords(join(directory, name), `${basename(directory)}/${name}`);
        const drawing = readFileSync(join(directory, `${id}.svg`), 'utf8');
        const data = await parseData({ id, data: { ...words, drawing }, filePath: join(directory, name) });
        store.set({ id, data });
      };
      store.clear();
      for (const name of (await readdir(directory)).filter((each) => each.endsWith('.yaml'))) await load(name);
      watcher?.add(directory);
      watcher?.on('change', async (changed) => {
        if (!changed.startsWith(directory)) return;
        const name = changed.slice(directory.length + 1).replace(/\.svg$/, '.yaml');
        try {
          await load(name);
          logger.info(`Reloaded figure ${name}`);
        } catch (error) {
          // While somebody writes, a file is often broken for a moment.
          logger.error(error instanceof Error ? error.message : String(error));
        }
      });
    },
  };
}

/** @throws with the file's name and the line where the text is no YAML. */
function readWords(path: string, name: string): object {
  try {
    return parse(readFileSync(path, 'utf8')) as object;
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message.trim()}`, { cause: error });
  }
}
