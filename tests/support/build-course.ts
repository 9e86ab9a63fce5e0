import { spawnSync } from 'node:child_process';
import { builtFiles } from '../../src/build/built-files.ts';

/** Everything a build printed, and whether it succeeded. */
export interface BuildRun {
  readonly ok: boolean;
  readonly output: string;
}

/** The environment without what the test runner adds to it: Astro would take it for a development server. */
function plainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST|MODE|DEV|PROD|SSR|BASE_URL|NODE_ENV)/.test(name)),
  );
}

/** Builds a course folder into a folder of its own, as `COURSE=… npm run build` does after the content check. */
export function buildCourse(course: string, out: string, config = 'astro.config.mjs'): BuildRun {
  const { status, stdout, stderr } = spawnSync('node', ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--config', config], {
    encoding: 'utf8',
    env: { ...plainEnvironment(), COURSE: course, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: status === 0, output: stdout + stderr };
}

/** The pages of a build. */
export async function pagesOf(out: string): Promise<string[]> {
  return (await builtFiles(out)).filter((file) => file.endsWith('.html'));
}
