/** `npm run build`: checks the content, then builds `dist/`. `-- --release` also refuses example data. */
import { rememberBuild, stateOfSources } from './built-from.ts';
import { readFlags } from './read-flags.ts';
import { run } from './run-step.ts';

try {
  const flags = readFlags('npm run build', ['--release']);
  const checked = await run('node', ['src/build/checks/run.ts', ...flags]);
  if (checked !== 0) process.exit(checked);

  const state = await stateOfSources();
  const status = await run('astro', ['build']);
  if (status === 0) rememberBuild(state);
  process.exit(status);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
