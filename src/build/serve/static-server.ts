import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, normalize, resolve, sep } from 'node:path';
import { contentType } from './content-types.ts';

/** Names with a content hash never change; everything else is asked for again. */
const cacheControl = (path: string): string => (path.includes('/_assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');

async function send(response: ServerResponse, status: number, file: string, path: string, body: boolean): Promise<void> {
  const { size } = await stat(file);
  response.writeHead(status, {
    'content-type': contentType(file),
    'content-length': size,
    'cache-control': cacheControl(path),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  });
  if (body) createReadStream(file).pipe(response);
  else response.end();
}

/** The file behind a request path, or where the browser should ask instead. */
async function locate(root: string, path: string): Promise<{ file: string } | { moved: string } | undefined> {
  const file = resolve(join(root, normalize(path)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return { file };
  if (!found?.isDirectory()) return undefined;
  if (!path.endsWith('/')) return { moved: `${path}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? { file: index } : undefined;
}

/** A plain web server for a built course: directories have an index, unknown addresses get the course's own 404 page. */
export function staticServer(folder: string): Server {
  const root = resolve(folder);
  return createServer((request, response) => {
    const body = request.method !== 'HEAD';
    const answer = async (): Promise<void> => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
      }
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      const path = decodeURIComponent(pathname);
      const place = await locate(root, path);
      if (!place) await send(response, 404, join(root, '404.html'), '/404.html', body);
      else if ('moved' in place) response.writeHead(308, { location: encodeURI(place.moved) + search }).end();
      else await send(response, 200, place.file, path, body);
    };
    answer().catch(() => {
      if (!response.headersSent) response.writeHead(400);
      response.end();
    });
  });
}
