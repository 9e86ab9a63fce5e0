/** `npm run build`: checks the content, then builds `dist/`. `-- --release` also refuses example data. */
import { run } from './run-step.ts';

const release = process.argv.includes('--release');

const checked = await run('node', ['src/build/checks/run.ts', ...(release ? ['--release'] : [])]);
if (checked !== 0) process.exit(checked);

process.exit(await run('astro', ['build']));
