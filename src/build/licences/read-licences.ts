import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Licence } from '../../core/schemas/licence.ts';
import { builtFiles } from '../built-files.ts';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';

interface Lock {
  packages: Record<string, { version?: string }>;
}

interface Manifest {
  version: string;
  license?: string;
  homepage?: string;
}

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

/** The licence a package brings along: a file, or a folder of several, called LICENSE or LICENCE. */
async function licenceText(folder: string): Promise<string> {
  const entry = (await readdir(folder, { withFileTypes: true })).find((each) => /^licen[cs]e/i.test(each.name));
  if (!entry) return '';
  const path = join(folder, entry.name);
  const files = entry.isDirectory() ? (await builtFiles(path)).map((file) => join(path, file)) : [path];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return texts.map((text) => text.trim()).join('\n\n');
}

/**
 * Version, licence and licence text of every shipped package, taken from the lock file and from what is installed.
 * @param root the project's folder.
 * @throws when a package is not locked, is installed in another version than the locked one, or comes without a licence.
 */
export async function readLicences(packages: readonly ShippedPackage[] = shippedPackages, root = process.cwd()): Promise<Licence[]> {
  const lock = await readJson<Lock>(join(root, 'package-lock.json'));
  return Promise.all(
    packages.map(async ({ name, purpose, notice }) => {
      const locked = lock.packages[`node_modules/${name}`]?.version;
      if (!locked) {
        throw new Error(
          `shipped-packages.ts lists "${name}", which package-lock.json does not know. Remove it from the list or install it.`,
        );
      }
      const folder = join(root, 'node_modules', name);
      const { version, license, homepage } = await readJson<Manifest>(join(folder, 'package.json'));
      if (version !== locked) throw new Error(`"${name}" is installed as ${version}, but package-lock.json says ${locked}. Run npm ci.`);
      const text = await licenceText(folder);
      if (!license || !text) {
        throw new Error(`"${name}" comes without a licence. Look up its terms before you ship it, or use another package.`);
      }
      return { id: name, version, licence: license, purpose, home: homepage, notice, text };
    }),
  );
}
