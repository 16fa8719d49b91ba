/** Subgraphs for tests of what the gateway does with subscriptions: a feed in memory whose cursors are numbers. */

import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph, type RequestContext, type Subgraph, type SubgraphResolvers } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadTypeDefs, type SubgraphName, subgraphNames } from '@kuaijin/schema';

/** An event; who may see it stands in it. */
export interface MemoryEvent {
  readonly id: string;
  readonly projectId: string;
  /** Subjects who may see it; left out = everybody. */
  readonly for?: readonly string[];
}

export class MemoryFeed {
  readonly events: MemoryEvent[] = [];
  /** Readers that wait for an event. */
  readonly #waiting = new Set<() => void>();

  publish(...events: readonly MemoryEvent[]): void {
    this.events.push(...events);
    for (const wake of [...this.#waiting]) wake();
  }

  get head(): string {
    return String(this.events.length);
  }

  /** Follows behind a cursor, under whoever the caller is then. */
  follow(after: string, renewed: NonNullable<RequestContext['renewed']>): AsyncIterator<object> {
    let at = Number(after);
    if (!Number.isInteger(at)) throw new KuaijinError('CURSOR_INVALID');
    if (at > this.events.length) throw new KuaijinError('CURSOR_FUTURE');
    let isOver = false;
    let wake = () => {};
    const next = async (): Promise<IteratorResult<object>> => {
      while (!isOver) {
        const event = this.events[at];
        if (event === undefined) {
          await new Promise<void>((resolve) => {
            wake = () => {
              this.#waiting.delete(wake);
              resolve();
            };
            this.#waiting.add(wake);
          });
          continue;
        }
        const { identity } = await renewed();
        at += 1;
        if (event.for?.includes(identity.subject) === false) continue;
        return { done: false, value: { statusChanged: { ...statusOf(event), cursor: String(at) } } };
      }
      return { done: true, value: undefined };
    };
    const end = async (): Promise<IteratorResult<object>> => {
      isOver = true;
      wake();
      return { done: true, value: undefined };
    };
    return { next, return: end };
  }
}

const statusOf = ({ id, projectId }: MemoryEvent) => ({
  id,
  type: 'step.approved',
  source: 'approvals',
  subject: id.split('/')[0],
  time: new Date(),
  sequence: 1,
  projectId,
  project: { id: projectId },
});

export interface MemorySubgraphs {
  readonly feed: MemoryFeed;
  readonly addresses: Readonly<Record<string, string>>;
  /** Stops one and starts it again at its address. */
  restart(name: SubgraphName): Promise<void>;
  stop(name: SubgraphName): Promise<void>;
  close(): Promise<void>;
}

export async function startMemorySubgraphs(config: Config, log: Logger): Promise<MemorySubgraphs> {
  const feed = new MemoryFeed();
  const servers = new Map<SubgraphName, Http>();
  const addresses: Record<string, string> = {};
  const start = async (name: SubgraphName, port = 0) => {
    const server = await createSubgraphServer({
      service: name,
      subgraph: memorySubgraph(name, feed),
      verifier: await IdentityVerifier.open(config),
      log,
      bodyLimit: config.bodyLimit * 2,
      ready: async () => ({ ready: true, parts: {} }),
    });
    servers.set(name, server);
    addresses[name] = `${await server.listen('127.0.0.1', port)}/graphql`;
  };
  const stop = async (name: SubgraphName) => servers.get(name)?.close();
  for (const name of subgraphNames) await start(name);
  return {
    feed,
    addresses,
    stop,
    restart: async (name) => {
      await stop(name);
      await start(name, Number(new URL(addresses[name] ?? '').port));
    },
    close: async () => {
      for (const server of servers.values()) await server.close();
    },
  };
}

export function memorySubgraph(name: SubgraphName, feed: MemoryFeed): Subgraph {
  return createSubgraph({ name, typeDefs: loadTypeDefs(name), resolvers: resolversOver(feed)[name] ?? {} });
}

function resolversOver(feed: MemoryFeed): Partial<Record<SubgraphName, SubgraphResolvers>> {
  const byId = ({ id }: { readonly id: string }) => ({ id });
  return {
    events: {
      Query: { feedHead: () => feed.head },
      Subscription: {
        statusChanged: {
          subscribe: (_: unknown, { after }: { after?: string }, { renewed }: RequestContext) => {
            if (renewed === undefined) throw new Error('not a stream');
            return { [Symbol.asyncIterator]: () => feed.follow(after ?? feed.head, renewed) };
          },
        },
      },
    },
    projects: {
      Query: { project: (_: unknown, { id }: { id: string }) => ({ id, name: `项目 ${id}` }) },
      Project: { __resolveReference: byId, name: ({ id }: { id: string }) => `项目 ${id}` },
    },
    funds: { Project: { __resolveReference: byId, funding: () => ({ unsplitAwards: [] }) } },
    supervision: { Project: { __resolveReference: byId, light: () => 'GREEN' } },
  };
}
