/** `npm run build`: checks the content, then builds `dist/`. `-- --release` also refuses example data. */
import { rememberBuild, stateOfSources } from './built-from.ts';
import { run } from './run-step.ts';

const release = process.argv.includes('--release');

const checked = await run('node', ['src/build/checks/run.ts', ...(release ? ['--release'] : [])]);
if (checked !== 0) process.exit(checked);

const state = await stateOfSources();
const status = await run('astro', ['build']);
if (status === 0) rememberBuild(state);
process.exit(status);
