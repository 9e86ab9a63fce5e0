import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtFiles } from '../../../../src/build/built-files.ts';
import { shippedPackages } from '../../../../src/build/licences/shipped-packages.ts';

const listed = new Set(shippedPackages.map(({ name }) => name));

/** What a file imports for use: modules, styles, fonts and drawings. Type imports vanish before anything is shipped. */
function importsOf(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\s+(?!type\b)(?:[\w*{][^'";]*?\s+from\s+)?['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
    /@import\s+['"]([^'"]+)['"]/g,
    /url\(['"]([^'"]+)['"]\)/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found]) => found!.replace(/\?.*$/, '')));
}

/** "@scope/name/file" -> "@scope/name"; nothing for files of the project and for what the framework itself provides. */
function packageOf(specifier: string): string | undefined {
  if (/^(\.|\/|#|[a-z]+:)/.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

async function filesIn(folder: string): Promise<string[]> {
  return (await builtFiles(folder)).map((file) => join(folder, file));
}

/** Packages that the given files need, and those that their own modules need in turn. */
function packagesBehind(files: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.(ts|tsx|astro|css)$/.test(file)) return;
    seen.add(file);
    for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
      const name = packageOf(specifier);
      if (name) found.set(name, file);
      // What browser code takes from core travels along; what the site takes from it works at build time.
      else if (specifier.startsWith('.') && /^src[/\\](browser|core)/.test(file)) visit(normalize(join(dirname(file), specifier)));
    }
  };
  files.forEach(visit);
  return found;
}

describe('the list of shipped packages', () => {
  test('names every package that styles, components and browser code import', async () => {
    const folders = ['src/browser', 'src/site/styles', 'src/site/components', 'src/site/layouts'];
    const found = packagesBehind((await Promise.all(folders.map(filesIn))).flat());
    expect(found.size, 'the scan finds the fonts and the icons').toBeGreaterThanOrEqual(3);
    const missing = [...found].filter(([name]) => !listed.has(name)).map(([name, file]) => `${name}, imported by ${file}`);
    expect(missing, 'add these to src/build/licences/shipped-packages.ts').toEqual([]);
  });

  test('names what the listed libraries bring along', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { dependencies?: Record<string, string> }>;
    };
    const missing = [...listed].flatMap((name) =>
      Object.keys(lock.packages[`node_modules/${name}`]?.dependencies ?? {})
        .filter((needed) => !listed.has(needed))
        .map((needed) => `${needed}, needed by ${name}`),
    );
    expect(missing, 'add these to src/build/licences/shipped-packages.ts').toEqual([]);
  });

  test('names nothing twice', () => {
    expect(listed.size).toBe(shippedPackages.length);
  });
});

describe('the scan for imports', () => {
  test('sees modules, styles and fonts, and passes over types', () => {
    const text = `
      import { atom } from 'nanostores';
      import type { Loader } from 'astro/loaders';
      import 'side-effect/style.css';
      import arrow from 'lucide-static/icons/arrow.svg?raw';
      const later = () => import('pagefind');
      @import '@scope/sheet/index.css';
      src: url('@fontsource-variable/x/files/x.woff2');
    `;
    expect(importsOf(text).map(packageOf).sort()).toEqual(
      ['@fontsource-variable/x', '@scope/sheet', 'lucide-static', 'nanostores', 'pagefind', 'side-effect'].sort(),
    );
  });
});
