/** Serves a subgraph over HTTP (and streams of events where it has subscriptions) to the gateway and to nobody else. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyRequest } from 'fastify';
import type { Identity } from '../access/posts';
import { serveStreams } from '../event-streams/server';
import { IDENTITY_HEADER, type IdentityVerifier } from '../identity/identity';
import { quietLog } from '../logging/logging';
import { createHttp, type Http, type HttpOptions } from '../service/http';
import { formatError } from './answers';
import { type AskInProcess, askInProcess, type SubgraphCaller } from './in-process';
import type { RequestContext, Subgraph } from './subgraph';
import { languageOf } from './user-errors';

export interface SubgraphServerOptions extends HttpOptions {
  readonly subgraph: Subgraph;
  readonly verifier: IdentityVerifier;
}

export interface SubgraphServer extends Http {
  /** Asks it from within the process. */
  readonly ask: AskInProcess;
}

const identities = new WeakMap<FastifyRequest, Identity>();

/**
 * Builds the server of a subgraph; a request without the gateway's signed identity is answered 401 and nothing else.
 */
export async function createSubgraphServer(options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { subgraph, verifier, log } = options;
  const http = createHttp(options);
  const server = new ApolloServer<RequestContext>({
    schema: subgraph.schema,
    introspection: true,
    csrfPrevention: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    formatError,
    logger: quietLog(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      logsErrors,
    ],
  });
  await server.start();
  const handler = fastifyApolloHandler(server, {
    context: async (request, reply) => {
      const identity = identities.get(request);
      if (identity === undefined) throw new Error('a request reached the subgraph without an identity');
      const acceptLanguage = headerOf(request, 'accept-language');
      return contextOf({ identity, requestId: request.id, acceptLanguage, signal: http.signalOf(reply) }, options);
    },
  });
  http.app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request) => {
      identities.set(request, await verifier.verify(headerOf(request, IDENTITY_HEADER)));
    },
    handler,
  });
  const stopStreams = subgraph.schema.getSubscriptionType() ? serveStreams(http.app.server, options) : undefined;
  http.app.addHook('preClose', async () => stopStreams?.());
  http.app.addHook('onClose', () => server.stop());
  const ask = askInProcess({ http, server, verifier, contextOf: (caller) => contextOf(caller, options) });
  return { ...http, ask };
}

async function contextOf(
  { identity, requestId, acceptLanguage, signal }: SubgraphCaller,
  { subgraph, log }: SubgraphServerOptions,
): Promise<RequestContext> {
  return subgraph.context({
    identity,
    requestId,
    log: log.child({ requestId }),
    language: languageOf(acceptLanguage),
    signal,
  });
}

/** What goes wrong on our side is logged in full, since the client gets a code only. */
const logsErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      if (contextValue.signal?.aborted) {
        contextValue.log.debug({ operation: operationName, errors: errors.length }, 'nobody waits any more');
        return;
      }
      for (const error of errors) {
        const code = formatError(error.toJSON(), error).extensions?.['code'];
        const line = { code, operation: operationName, path: error.path?.join('.') };
        if (code === 'INTERNAL' || code === 'UNAVAILABLE')
          contextValue.log.error({ ...line, err: error.originalError ?? error }, 'request failed');
        else contextValue.log.info(line, 'request refused');
      }
    },
  }),
};

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
