import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { staticServer } from '../../src/build/serve/static-server.ts';

/** Looks at every request before it is served; says `true` when it has answered the request itself, or let it die. */
export type Fault = (path: string, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export interface CourseServer {
  /** Address of the site's root, with a slash at the end. */
  readonly url: string;
  /** Paths that were served (not those a fault took), in order, decoded. Clear it as you like. */
  readonly served: string[];
  fault: Fault | undefined;
  /** Puts a built course into a folder of the site, in the place of what was there. */
  deploy(place: string, build: string): Promise<void>;
  close(): Promise<void>;
}

/** A site on a port of its own, and so an origin of its own, with one built course at each place (`''` is the root). */
export async function serve(courses: Readonly<Record<string, string>>): Promise<CourseServer> {
  const folder = await mkdtemp(join(tmpdir(), 'course-site-'));
  const site = join(folder, 'site');
  const files = staticServer(site);
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (await course.fault?.(path, request, response)) return;
    course.served.push(path);
    files.emit('request', request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));

  const course: CourseServer = {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    served: [],
    fault: undefined,
    async deploy(place, build) {
      const link = join(site, place);
      await rm(link, { force: true });
      await mkdir(dirname(link), { recursive: true });
      await symlink(resolve(build), link);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true });
    },
  };
  for (const [place, build] of Object.entries(courses)) {
    await course.deploy(place, build);
    // What the host of a whole site shows for unknown addresses: here the page of a course, out of its folder.
    if (place !== '') await symlink(resolve(build, '404.html'), join(site, '404.html')).catch(() => undefined);
  }
  return course;
}
