import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { courseFolder } from './course-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { run } from './run-step.ts';

const memory = '.cache/built-from';

/** Everything the build of today would read, as one word. */
export function stateOfSources(): Promise<string> {
  const course = courseFolder();
  return fingerprint(['src', 'public', course], ['astro.config.mjs', 'package-lock.json'], [course]);
}

/** Writes down what `dist/` has been built from. */
export function rememberBuild(state: string): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(memory, state);
}

/** Builds the course where something has changed since the last build; says whether a build is there then. */
export async function buildWhereChanged(): Promise<boolean> {
  const built = existsSync(memory) && existsSync('dist/404.html') ? readFileSync(memory, 'utf8') : '';
  return built === (await stateOfSources()) || (await run('node', ['src/build/build.ts'])) === 0;
}
