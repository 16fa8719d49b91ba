/** Clients of the benchmark of subscriptions. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from '@kuaijin/kit/identity';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface Connection {
  readonly url: string;
  readonly token: string;
}

export const integrator: Omit<Identity, 'audience' | 'anonymous'> = {
  subject: 'integrator-1',
  name: '集成方',
  posts: ['INTEGRATOR'],
  region: '330800',
};

export const clientOf = ({ url, token }: Connection) =>
  createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: 0,
  });

/** Milliseconds after which an event is with all, and what it took is gone. */
const SETTLED_MS = 5_000;

/**
 * So many subscribers, each on a socket of its own, from when all of them have had an event and have gone quiet.
 * @param publish an event for all of them
 * @returns ends them
 */
export async function followIdly(
  connection: Connection,
  count: number,
  { query, publish }: { readonly query: string; readonly publish: () => unknown },
): Promise<() => void> {
  const clients = Array.from({ length: count }, () => clientOf(connection));
  let following = 0;
  let failure: unknown;
  for (let from = 0; from < count; from += 100) {
    await Promise.all(
      clients.slice(from, from + 100).map(
        (client) =>
          new Promise<void>((resolve, reject) => {
            let isFirst = true;
            const next = () => {
              if (isFirst) following += 1;
              isFirst = false;
            };
            client.on('connected', () => resolve());
            const error = (cause: unknown) => {
              failure ??= cause;
              reject(cause);
            };
            client.subscribe({ query }, { next, error, complete: resolve });
          }),
      ),
    );
  }
  while (following < count) {
    await publish();
    await sleep(SETTLED_MS);
    if (failure !== undefined) throw new Error('a subscriber failed', { cause: failure });
  }
  return () => {
    for (const client of clients) client.terminate();
  };
}

export function residentKilobytes(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes);
}
