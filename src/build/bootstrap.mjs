// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no dependencies.
// It installs what the lock file names whenever that differs from what is installed. The lock file brings Node 24
// along, and the program named on the command line runs on that one: `node bootstrap.mjs <program> [arguments]`.
// (A second command in the npm script would not do: shells remember where they found `node` the first time.)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mark = join(root, 'node_modules', '.installed-lock');

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(`Auf Kurs needs Node 20 or newer to start; this is Node ${process.versions.node}. Install a current Node and try again.`);
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(mark) ? readFileSync(mark, 'utf8') : '';

if (installed !== lock) {
  console.log('Installing what the course needs. This takes a minute the first time …');
  // A shell finds npm on Windows too, where it is a .cmd file.
  const { status: installation } = spawnSync('npm ci --loglevel=error --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  if (installation !== 0) {
    console.error('The packages could not be installed. The lines above say why; check the network, then run the command again.');
    process.exit(installation ?? 1);
  }
  writeFileSync(mark, lock);
}

const programs = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';
const brought = join(programs, windows ? 'node.cmd' : 'node');
if (!existsSync(brought) && major < 24) {
  console.error(`No Node 24 comes along for ${process.platform} on ${process.arch}. Install Node 24 yourself and run the command again.`);
  process.exit(1);
}
const { status, signal } = spawnSync(existsSync(brought) ? brought : process.execPath, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  shell: windows,
  env: { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` },
});
process.exit(status ?? (signal ? 1 : 0));
