// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no dependencies.
// It installs what the lock file names whenever that differs from what is installed. The lock file brings Node 24
// along, so the next command in the npm script already runs on it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  const { status } = spawnSync('npm ci --loglevel=error --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('The packages could not be installed. The lines above say why; check the network, then run the command again.');
    process.exit(status ?? 1);
  }
  writeFileSync(mark, lock);
}
