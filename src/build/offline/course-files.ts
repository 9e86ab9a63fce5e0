import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packNames, type PackFile, type PackName, type Packs } from '../../core/offline/packs.ts';
import { locales, type Locale } from '../../core/locale/locale.ts';
import { builtFiles } from '../built-files.ts';
import { packOf } from './pack-of.ts';

/** Adds the language of a page to every built asset that its text names. */
function noteUse(users: Map<string, Set<Locale>>, page: string, locale: Locale): void {
  for (const [asset] of page.matchAll(/_assets\/[\w.@-]+/g)) users.set(asset, (users.get(asset) ?? new Set<Locale>()).add(locale));
}

/** All files of a finished build that come on board, in their packs, each with the digest of its bytes. */
export async function courseFiles(root: string): Promise<Packs> {
  const users = new Map<string, Set<Locale>>();
  const digests: PackFile[] = [];
  for (const path of await builtFiles(root)) {
    const bytes = await readFile(join(root, path));
    const locale = locales.find((each) => path.startsWith(`${each}/`));
    if (locale && path.endsWith('.html')) noteUse(users, bytes.toString(), locale);
    digests.push([path, createHash('sha256').update(bytes).digest('base64')]);
  }
  const inPack = (name: PackName) => digests.filter(([path]) => packOf(path, users.get(path)) === name);
  return Object.fromEntries(packNames.map((name) => [name, inPack(name)])) as unknown as Packs;
}
