import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../src/core/locale/locale.ts';
import { writeWorker } from '../../src/build/offline/write-worker.ts';

/** Where the build under test lies. */
export const dist = 'dist';

/** Paths of all files of the build that pass the test, relative to its root. */
export function builtPaths(test: RegExp): string[] {
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return paths.filter((path) => test.test(path)).sort();
}

/** All pages of a language. */
export const pagesIn = (locale: Locale): string[] => builtPaths(new RegExp(`^${locale}/.*\\.html$`));

/** The text of a file of the build. */
export const builtText = (path: string): Promise<string> => readFile(join(dist, path), 'utf8');

export interface Version {
  readonly folder: string;
  remove(): Promise<void>;
}

export interface Changes {
  /** New text of a file; the same text leaves it alone. */
  text?(path: string, text: string): string;
  /** New path of a file; the same path leaves it where it is. */
  path?(path: string): string;
}

/** Another version of the built course: a copy with some changes, and the worker that belongs to them. */
export async function otherVersion({ text = (_, same) => same, path: moved = (same) => same }: Changes): Promise<Version> {
  const folder = await mkdtemp(join(tmpdir(), 'course-version-'));
  await cp(dist, folder, { recursive: true });
  for (const path of builtPaths(/\.(html|js|css)$/)) {
    const before = await builtText(path);
    const after = text(path, before);
    if (after !== before) await writeFile(join(folder, path), after);
    if (moved(path) !== path) await rename(join(folder, path), join(folder, moved(path)));
  }
  await writeWorker(folder);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
