import type { Server } from 'node:http';

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const busy = (error: NodeJS.ErrnoException) => {
      server.off('listening', free);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const free = () => {
      server.off('error', busy);
      resolve(true);
    };
    server.once('error', busy);
    server.once('listening', free);
    server.listen(port);
  });
}

/**
 * Starts the server on the wanted port, or on the next free one within a hundred.
 * @returns the port it listens on.
 */
export async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) {
    if (await tryPort(server, port)) return port;
    if (port === wanted) console.log(`Port ${wanted} is busy or closed to us; trying the next ones. Set PORT to choose another.`);
  }
  throw new Error(`No free port between ${wanted} and ${wanted + 99}. Set PORT to a free one.`);
}

/**
 * The port from the environment.
 * @throws when PORT is no port number.
 */
export function wantedPort(value: string | undefined, standard = 4321): number {
  if (!value) return standard;
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is "${value}", which is no port. Give a whole number between 1 and 65535, or leave it out for ${standard}.`);
  }
  return port;
}
