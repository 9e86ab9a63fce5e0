/** `npm start`: builds the course where something has changed since the last build, then serves it. */
import { buildWhereChanged } from './built-from.ts';
import { listen, wantedPort } from './serve/listen.ts';
import { staticServer } from './serve/static-server.ts';

try {
  const port = wantedPort(process.env['PORT']);
  if (!(await buildWhereChanged())) process.exit(1);
  const server = staticServer('dist');
  console.log(`\nThe course is open at http://localhost:${await listen(server, port)}/ (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
