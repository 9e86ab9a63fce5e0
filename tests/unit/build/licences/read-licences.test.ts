import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLicences } from '../../../../src/build/licences/read-licences.ts';
import { licenceSchema } from '../../../../src/core/schemas/licence.ts';

const purpose = { de: 'Zweck', en: 'Purpose' };
const packages = [{ name: 'tide', purpose }];
let root: string;

function write(path: string, content: unknown): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'));
  write('package-lock.json', { packages: { 'node_modules/tide': { version: '1.2.3' } } });
  write('node_modules/tide/package.json', { version: '1.2.3', license: 'MIT', homepage: 'https://tide.invalid/' });
  write('node_modules/tide/LICENSE', 'Do as you like.\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('a package is listed with its locked version and the text of its licence', async () => {
  expect(await readLicences(packages, root)).toEqual([
    { id: 'tide', version: '1.2.3', licence: 'MIT', purpose, home: 'https://tide.invalid/', text: 'Do as you like.' },
  ]);
});

test('a notice that the licence lacks comes along', async () => {
  const notice = '© 1999 Ada Ebb';
  expect(await readLicences([{ name: 'tide', purpose, notice }], root)).toMatchObject([{ notice, text: 'Do as you like.' }]);
});

test('a folder of licences is read in full', async () => {
  rmSync(join(root, 'node_modules/tide/LICENSE'));
  write('node_modules/tide/LICENSE/LICENSE', 'First.\n');
  write('node_modules/tide/LICENSE/LICENSE-other', 'Second.\n');
  expect((await readLicences(packages, root))[0]?.text).toBe('First.\n\nSecond.');
});

test('a package that is not locked, not current or not licensed stops the build with what to do', async () => {
  await expect(readLicences([{ name: 'ebb', purpose }], root)).rejects.toThrow('lists "ebb", which package-lock.json does not know');
  write('node_modules/tide/package.json', { version: '1.2.4', license: 'MIT' });
  await expect(readLicences(packages, root)).rejects.toThrow('installed as 1.2.4, but package-lock.json says 1.2.3');
  write('node_modules/tide/package.json', { version: '1.2.3', license: 'MIT' });
  rmSync(join(root, 'node_modules/tide/LICENSE'));
  await expect(readLicences(packages, root)).rejects.toThrow('"tide" comes without a licence');
});

test('every package this project ships has a licence that the page can show', async () => {
  for (const licence of await readLicences()) expect(licenceSchema.safeParse(licence).error, licence.id).toBeUndefined();
});
