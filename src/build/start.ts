/** `npm start`: builds the course where something has changed since the last build, then serves it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { courseFolder } from './course-folder.ts';
import { fingerprint } from './fingerprint.ts';
import { run } from './run-step.ts';
import { listen, wantedPort } from './serve/listen.ts';
import { staticServer } from './serve/static-server.ts';

const memory = '.cache/built-from';

try {
  const port = wantedPort(process.env['PORT']);
  const course = courseFolder();
  const state = await fingerprint(['src', 'public', course], ['astro.config.mjs', 'package-lock.json'], [course]);
  const built = existsSync(memory) && existsSync('dist/404.html') ? readFileSync(memory, 'utf8') : '';

  if (built !== state) {
    const status = await run('node', ['src/build/build.ts']);
    if (status !== 0) process.exit(status);
    mkdirSync('.cache', { recursive: true });
    writeFileSync(memory, state);
  }

  const server = staticServer('dist');
  console.log(`\nThe course is open at http://localhost:${await listen(server, port)}/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
