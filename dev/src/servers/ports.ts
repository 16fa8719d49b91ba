/** Ports of this machine. */
import { randomInt } from 'node:crypto';
import { createConnection, createServer } from 'node:net';

const PATIENCE_MS = 1_000;

/**
 * Below the ports that a system hands out by itself, so that nobody who asks for any port takes one of these before it
 * is used.
 */
const LOWEST = 15_000;
const HIGHEST = 30_000;
const TRIES = 100;

/** A port that nobody uses now; two processes that ask at once hardly ever get the same. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) return port;
  }
  throw new Error(`no free port between ${LOWEST} and ${HIGHEST} after ${TRIES} tries`);
}

/** True when the port can be listened on. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** True when something listens there. */
export function answers(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host });
    const finish = (ok: boolean) => {
      socket.destroy();
      resolve(ok);
    };
    socket.setTimeout(PATIENCE_MS, () => finish(false));
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
