import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from './built-files.ts';

/** One word for the state of everything a build reads: names, sizes and times of the files, and the given settings. */
export async function fingerprint(folders: readonly string[], files: readonly string[], settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(settings.join('\n'));
  const inFolders = await Promise.all(folders.map(async (folder) => (await builtFiles(folder)).map((file) => join(folder, file))));
  for (const file of [...inFolders.flat(), ...files]) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
