/** Hive Gateway in the place of ours: its subgraph of events is asked over graphql-transport-ws, as it knows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MemoryFeed, type MemorySubgraphs, memorySubgraph } from '@kuaijin/gateway/live/memory-subgraphs';
import type { Config } from '@kuaijin/kit/config';
import { type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import { loadSupergraph } from '@kuaijin/schema';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { installPeers, startHive } from '../gateway/peers';
import type { Started } from '../gateway/processes';

/** Hive over the subgraphs in memory, whoever asks it as one identity. */
export async function startHiveLive(
  { feed, addresses }: Pick<MemorySubgraphs, 'feed' | 'addresses'>,
  identity: Identity,
  config: Config,
  hasRouterRuntime: boolean,
): Promise<Started> {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-bench-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const addressOf = (_all: string, name: string) => `url: "${addresses[name]}"`;
  writeFileSync(supergraph, loadSupergraph().replace(/url: "http:\/\/(\w+)\/graphql"/g, addressOf));
  const events = await eventsOverSocket(feed, identity);
  const signed = await (await IdentitySigner.open(config)).sign(identity);
  const env = { KUAIJIN_BENCH_IDENTITY: signed, KUAIJIN_BENCH_EVENTS: events.url };
  const started = await startHive({ supergraph, hasRouterRuntime, env, settings: 'hive-live.config.mjs' });
  return {
    ...started,
    stop: async () => {
      await started.stop();
      events.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function eventsOverSocket(feed: MemoryFeed, identity: Identity) {
  const subgraph = memorySubgraph('events', feed);
  const log = logger('bench', { level: 'silent' });
  const context = async (): Promise<RequestContext> =>
    subgraph.context({ identity, requestId: 'bench', log, language: 'en', renewed: context });
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  useServer({ schema: subgraph.schema, context: async () => ({ ...(await context()) }) }, sockets);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/`,
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
    },
  };
}
