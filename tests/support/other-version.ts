import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtFiles } from '../../src/build/built-files.ts';
import { writeWorker } from '../../src/build/offline/write-worker.ts';

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

/** Another version of a built course: a copy with some changes, and the worker that belongs to them. */
export async function otherVersion(course: string, { text = (_, same) => same, path: moved = (same) => same }: Changes): Promise<Version> {
  const folder = await mkdtemp(join(tmpdir(), 'course-version-'));
  await cp(course, folder, { recursive: true });
  for (const path of (await builtFiles(folder)).filter((file) => /\.(html|js|css)$/.test(file))) {
    const before = await readFile(join(folder, path), 'utf8');
    const after = text(path, before);
    if (after !== before) await writeFile(join(folder, path), after);
    if (moved(path) !== path) await rename(join(folder, path), join(folder, moved(path)));
  }
  await writeWorker(folder);
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
