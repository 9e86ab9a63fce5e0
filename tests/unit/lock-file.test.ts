import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Lock {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string; integrity?: string; link?: boolean }>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;

test('the lock file names every platform package, so that it installs on Linux, macOS and Windows', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`])
      .map((name) => `${path || 'the project'} -> ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every package is locked by its content and none by the address of a registry', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.filter(([, entry]) => !entry.integrity).map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
});

test('versions are exact', () => {
  const ranges = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
    Object.entries(manifest[group] ?? {}).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
  );
  expect(ranges).toEqual([]);
});
