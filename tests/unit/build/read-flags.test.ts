import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readFlags } from '../../../src/build/read-flags.ts';

const read = (given: string[], environment = {}) => [...readFlags('npm run check', ['--release', '--record-ids'], given, environment)];

test('the flags that were given come back', () => {
  expect(read([])).toEqual([]);
  expect(read(['--record-ids', '--release'])).toEqual(['--release', '--record-ids']);
});

test.each(['--relase', 'release', '--release=yes', ''])('"%s" is refused', (flag) => {
  expect(() => read([flag])).toThrow(`npm run check does not know "${flag}". It takes --release and --record-ids, or nothing.`);
});

test('a flag that npm has taken for its own is asked for again', () => {
  expect(() => read([], { npm_config_release: 'true' })).toThrow('npm keeps "--release" for itself. Write: npm run check -- --release');
  expect(() => read([], { npm_config_record_ids: 'true' })).toThrow('Write: npm run check -- --record-ids');
  expect(read(['--release'], { npm_config_release: 'true' })).toEqual(['--release']);
});

test('the build stops before it begins', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/build/build.ts', '--relase'], { encoding: 'utf8' });
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: 'npm run build does not know "--relase". It takes --release, or nothing.\n',
  });
});
