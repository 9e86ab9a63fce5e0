// Runs on whatever Node the machine has, before anything is installed: plain JavaScript, no dependencies.
// It installs what the lock file names whenever that differs from what is installed. The lock file brings Node 24
// along for machines whose own is older than 24.8, and the program named on the command line runs on the one or the
// other: `node bootstrap.mjs <program> [arguments]`.
// (A second command in the npm script would not do: shells remember where they found `node` the first time.)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readlinkSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

const windows = process.platform === 'win32';
const programs = join(root, 'node_modules', '.bin');
// npm finds the brought Node first, so this may be it; npm itself runs on the machine's own.
const own = realpathSync(process.env['npm_node_execpath'] ?? process.execPath);
const [ownMajor = 0, ownMinor = 0] = (spawnSync(own, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout ?? '')
  .split('.')
  .map(Number);
const env = { ...process.env, PATH: `${programs}${delimiter}${process.env['PATH'] ?? ''}` };

const isNew = ownMajor > 24 || (ownMajor === 24 && ownMinor >= 8);

// On Windows, what the path finds first is new enough, whichever it is.
if (isNew && !windows) {
  env.PATH = `${folderOfOwn()}${delimiter}${env.PATH}`;
} else if (existsSync(join(programs, windows ? 'node.cmd' : 'node'))) {
  // The first of Node 24 calls it an experiment that it runs TypeScript, whenever it does.
  env.NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --disable-warning=ExperimentalWarning`.trim();
} else if (!isNew) {
  console.error(`No Node 24 comes along for ${process.platform} on ${process.arch}. Install Node 24.8 or newer and run the command again.`);
  process.exit(1);
}

/** A folder with the machine's own Node alone: beside it in its own folder there may be other editions of the programs we use. */
function folderOfOwn() {
  const folder = join(root, 'node_modules', '.own-node');
  const link = join(folder, 'node');
  if (!existsSync(link) || readlinkSync(link) !== own) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    symlinkSync(own, link);
  }
  return folder;
}

const { status, signal } = spawnSync('node', process.argv.slice(2), { cwd: root, stdio: 'inherit', shell: windows, env });
process.exit(status ?? (signal ? 1 : 0));
