import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root: string;

/** A Node that says its version when asked, else which one it is and with which options it runs. */
function standIn(file: string, name: string, version: string): string {
  writeFileSync(
    join(root, file),
    `#!/bin/sh\nif [ "$1" = -p ]; then echo ${version}; else echo "${name} runs $* with [$NODE_OPTIONS], node is $(command -v node)"; fi\n`,
    { mode: 0o755 },
  );
  return join(root, file);
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'bootstrap-')));
  for (const folder of ['src/build', 'node_modules/.bin', 'own']) mkdirSync(join(root, folder), { recursive: true });
  cpSync('src/build/bootstrap.mjs', join(root, 'src/build/bootstrap.mjs'));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'node_modules/.installed-lock'), createHash('sha256').update('{}').digest('hex'));
});
afterEach(() => rmSync(root, { recursive: true }));

function start(ownNode: string) {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/build/bootstrap.mjs'), 'a.ts', '--flag'], {
    encoding: 'utf8',
    env: { ...environment, npm_node_execpath: ownNode },
  });
  return { status, said: `${stdout}${stderr}`.trim() };
}

// The stand-ins are shell scripts.
describe.skipIf(process.platform === 'win32')('npm run', () => {
  test.each(['24.8.0', '24.21.0', '26.0.0'])("takes the machine's own Node %s, for what it starts in turn too", (version) => {
    standIn('node_modules/.bin/node', 'the brought one', '24.0.0');
    expect(start(standIn('own/node', 'its own', version))).toEqual({
      status: 0,
      said: `its own runs a.ts --flag with [], node is ${join(root, 'node_modules/.own-node/node')}`,
    });
  });

  test.each(['20.20.2', '24.0.0', '24.7.9'])('brings Node 24 where the machine has %s, and silences what it says of itself', (version) => {
    standIn('node_modules/.bin/node', 'the brought one', '24.0.0');
    expect(start(standIn('own/node', 'its own', version))).toEqual({
      status: 0,
      said: `the brought one runs a.ts --flag with [--disable-warning=ExperimentalWarning], node is ${join(root, 'node_modules/.bin/node')}`,
    });
  });

  test('says what to do where none comes along', () => {
    const { status, said } = start(standIn('own/node', 'its own', '24.0.0'));
    expect(status).toBe(1);
    expect(said).toMatch(/^No Node 24 comes along for .*\. Install Node 24\.8 or newer and run the command again\.$/);
  });
});
