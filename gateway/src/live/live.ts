/** The live part of the gateway: subscriptions over sockets and streams of events. */
import type { IncomingMessage, Server } from 'node:http';
import proxyAddr from '@fastify/proxy-addr';
import type { Config } from '@kuaijin/kit/config';
import type { IdentitySigner } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { Callers } from '../callers';
import type { GatewayContext } from '../context';
import type { GraphAnswers } from '../http/graph-answer';
import type { ServedGraph } from '../http/served-graph';
import type { RequestLimits } from '../limits/request-limits';
import type { SubgraphSource } from '../subgraph-source';
import type { Asking } from './asking';
import { EventStreamRequests } from './event-stream-requests';
import type { FeedPlace } from './feed-place';
import { type SocketOperation, serveSockets } from './sockets';
import type { LiveAnswer } from './subscription';
import { SubscriptionPlans } from './subscription-plans';
import { Subscriptions } from './subscriptions';

export interface LiveOptions {
  readonly config: Config;
  readonly log: Logger;
  /** The graph that is served now. */
  readonly served: () => ServedGraph;
  readonly answers: GraphAnswers;
  readonly place: FeedPlace;
  readonly sourceOf: (subgraph: string) => SubgraphSource;
  /** Address of the graph of a subgraph. */
  readonly urlOf: (subgraph: string) => string;
  readonly signer: IdentitySigner;
  readonly callers: Callers;
  readonly limits: RequestLimits;
  readonly tls?: Tls;
  readonly contextOf: (asking: Asking) => GatewayContext;
}

export interface Live {
  readonly requests: EventStreamRequests;
  /** Takes sockets from then on. */
  open(server: Server): void;
  /** Breaks what is open, so that clients go on elsewhere. */
  close(): Promise<void>;
}

export function startLive(options: LiveOptions): Live {
  const { config, log, served, answers, place, sourceOf, urlOf, signer, callers, limits, tls, contextOf } = options;
  const subscriptions = new Subscriptions({
    served,
    plans: new SubscriptionPlans(answers),
    sourceOf,
    urlOf,
    place,
    signer,
    ...(tls === undefined ? {} : { tls }),
    log,
    format: (error) => answers.format(error),
    contextOf,
  });
  const answer = async (operation: SocketOperation): Promise<LiveAnswer> => {
    const { asked, extensions, identity, requestId, acceptLanguage } = operation;
    const over = new AbortController();
    const context = contextOf({ identity, requestId, signal: over.signal, waits: false, acceptLanguage });
    try {
      const cursor = await place.asked(extensions, context);
      const given = await answers.answer(asked, context);
      return cursor === undefined ? given : { ...given, extensions: { ...given.extensions, cursor } };
    } finally {
      over.abort();
    }
  };
  const requests = new EventStreamRequests(subscriptions, config, answers);
  let closeSockets = (): void => undefined;
  return {
    requests,
    open: (server) => {
      closeSockets = serveSockets(server, {
        callers,
        limits,
        subscriptions,
        answer,
        addressOf: addressOf(config.trustedProxies),
        messageLimit: config.bodyLimit,
        heartbeatMs: config.heartbeatMs,
        slowClientMs: config.slowClientMs,
        most: config.rates.allSubscriptions,
        log,
      });
    },
    close: async () => {
      requests.close();
      closeSockets();
      await subscriptions.close();
    },
  };
}

/** Where a request comes from, as the proxies that are believed say. */
function addressOf(trustedProxies: readonly string[]): (request: IncomingMessage) => string {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return (request) => proxyAddr(request, isTrusted);
}
