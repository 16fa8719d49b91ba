/** The gateway: one graph over all subgraphs, for every client. It holds no state. */
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import cors from '@fastify/cors';
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { type Logger, quietLog } from '@kuaijin/kit/logging';
import { createHttp, type Readiness } from '@kuaijin/kit/service/http';
import { readTls, type Tls } from '@kuaijin/kit/service/tls';
import { statusOf } from '@kuaijin/kit/subgraph/answers';
import { scalarResolvers } from '@kuaijin/kit/subgraph/scalars';
import { loadSupergraph } from '@kuaijin/schema';
import type { FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { isScalarType } from 'graphql';
import { ConfirmedPosts } from './confirmed-posts';
import type { GatewayContext } from './context';
import { addDevelopmentTokens, allowsDevelopment } from './development';
import { DirectoryWords } from './directory-words';
import { errorFormat } from './error-words';
import { addExplorer, wantsPage } from './explorer';
import { addFiles } from './files';
import { costTable } from './limits/cost-table';
import { DocumentCheck } from './limits/document-check';
import { RequestLimits } from './limits/request-limits';
import { timedSignal } from './request-signal';
import { ServiceTokens } from './service-tokens';
import { SubgraphSource } from './subgraph-source';
import { addTokenEndpoint } from './token-endpoint';
import { TokenVerifier } from './tokens';

// Read by the constructor of ApolloGateway, which else reports to a host on the internet.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** The subgraph that lists persons. */
const DIRECTORY_SUBGRAPH = 'directory';
/** The subgraph that keeps attachments. */
const FILES_SUBGRAPH = 'approvals';

export interface GatewayOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Name of each subgraph to the address of its graph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Left out = `config.port`; 0 takes a free one. */
  readonly port?: number;
}

export interface RunningGateway {
  /** Address of the graph, `http://host:port/graphql`. */
  readonly url: string;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

/** Starts the gateway; returns when it listens. Subgraphs may come later, or go and come back. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { config, log } = options;
  const sources = new Map<string, SubgraphSource>();
  const tls = config.tls === undefined ? {} : { tls: await readTls(config.tls) };
  const documents = new DocumentCheck(costTable(loadSupergraph()), config);
  const server = await startServer(options, sources, documents, tls);
  const tokens = await TokenVerifier.open(config);
  const signer = await IdentitySigner.open(config);
  const directory = new DirectoryWords(sourceOf(sources, DIRECTORY_SUBGRAPH), signer);
  const posts = new ConfirmedPosts((identity) => directory.postsOf(identity), config.postsFreshMs);
  const services = await ServiceTokens.open(config.identityPrivateKey ?? '', config.tokenAudience);
  const identities = new WeakMap<FastifyRequest, Identity>();
  const waiting = new WeakSet<FastifyRequest>();
  const limits = new RequestLimits(config.rates, documents);
  const readiness = () => readinessOf(sources);
  const { bodyLimit, trustedProxies, executionTimeoutMs: answerMs } = config;
  const http = createHttp({ service: 'gateway', log, bodyLimit, trustedProxies, answerMs, ready: readiness });
  limits.addMetrics(http.metrics);
  http.app.addHook('onRequest', async (request, reply) => {
    if (!isObserved(request)) limits.admitAddress(request, reply);
  });
  if (config.corsOrigins.length > 0) {
    await http.app.register(cors, { origin: [...config.corsOrigins], maxAge: 86_400 });
  }
  const handler = fastifyApolloHandler(server, {
    context: async (request, reply): Promise<GatewayContext> => {
      const identity = identities.get(request);
      if (identity === undefined) throw new KuaijinError('UNAUTHENTICATED');
      const acceptLanguage = request.headers['accept-language'];
      return {
        identity,
        requestId: request.id,
        log: log.child({ requestId: request.id }),
        signedIdentity: () => signer.sign(identity),
        signal: timedSignal(http.signalOf(reply), config.executionTimeoutMs),
        waits: waiting.has(request),
        ...(acceptLanguage === undefined ? {} : { acceptLanguage }),
      };
    },
  });
  const sendPage = config.env === 'production' ? undefined : addExplorer(http.app, allowsDevelopment(config));
  if (allowsDevelopment(config)) addDevelopmentTokens(http.app, config);
  http.app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (sendPage !== undefined && wantsPage(request)) return sendPage(reply);
      const identity = await tokens.verify(request.headers.authorization);
      limits.admitPerson(identity, reply);
      identities.set(request, needsNoWord(config, identity) ? identity : await posts.confirm(identity));
    },
    preHandler: async (request, reply) => {
      const identity = identities.get(request);
      if (identity !== undefined && limits.admitOperation(request, reply, identity)) waiting.add(request);
    },
    handler,
  });
  addTokenEndpoint(http.app, {
    authenticate: (id, secret) => directory.authenticate(id, secret),
    issue: (account, scopes) => services.issue(account, scopes),
  });
  addFiles(http.app, { url: subgraphUrl(options, FILES_SUBGRAPH), config, ...tls });
  http.app.addHook('onClose', async () => {
    await server.stop();
    await Promise.all([...sources.values()].map((source) => source.close()));
  });
  const address = await http.listen(config.host, options.port ?? config.port);
  log.info({ url: `${address}/graphql` }, 'gateway started');
  return { url: `${address}/graphql`, readiness, close: () => http.close() };
}

/** Where the token's word on the posts of a person will do. A service account is always asked for. */
function needsNoWord({ postsConfirmedBy }: Config, { scopes }: Identity): boolean {
  return postsConfirmedBy === 'token' && scopes === undefined;
}

function sourceOf(sources: ReadonlyMap<string, SubgraphSource>, name: string): SubgraphSource {
  const source = sources.get(name);
  if (source === undefined) throw new Error(`the graph has no ${name}`);
  return source;
}

/** Health is looked at by the machines that keep the process running. */
function isObserved({ routeOptions: { url = '' } }: FastifyRequest): boolean {
  return url.startsWith('/health/');
}

/** @throws KuaijinError CONFIG_INVALID for a subgraph whose address nobody gave */
function subgraphUrl({ config, subgraphs }: GatewayOptions, name: string): string {
  const url = subgraphs[name] ?? config.subgraphUrls[name];
  if (url !== undefined) return url;
  throw new KuaijinError('CONFIG_INVALID', {
    path: ['SUBGRAPH_URLS'],
    expected: `the address of ${name}`,
    received: 'nothing',
  });
}

async function startServer(
  options: GatewayOptions,
  sources: Map<string, SubgraphSource>,
  documents: DocumentCheck,
  tls: { readonly tls?: Tls },
): Promise<ApolloServer<GatewayContext>> {
  const { config, log } = options;
  const gateway = new ApolloGateway({
    supergraphSdl: loadSupergraph(),
    logger: quietLog(log),
    buildService: ({ name }) => {
      const url = subgraphUrl(options, name);
      const source = new SubgraphSource({
        name,
        url,
        timeoutMs: config.subgraphTimeoutMs,
        longPolls: config.rates.allLongPolls,
        log,
        ...tls,
      });
      sources.set(name, source);
      return source;
    },
  });
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => checkScalars(apiSchema));
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: config.env !== 'production',
    hideSchemaDetailsFromClientErrors: config.env === 'production',
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: config.maxTokens },
    formatError: errorFormat(config),
    logger: quietLog(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      answers,
      { requestDidStart: async () => ({ didResolveOperation: async ({ source }) => documents.remember(source) }) },
    ],
  });
  await server.start();
  return server;
}

/**
 * The supergraph knows our scalars by name only: with their rules here, a wrong value is refused before a subgraph is
 * asked.
 */
function checkScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalarResolvers)) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
}

/** Says what was asked and how it went, and gives an answer without data the status of its errors. */
const answers: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => {
    const started = performance.now();
    return {
      willSendResponse: async ({ response, contextValue, operationName, operation }) => {
        if (response.body.kind !== 'single') return;
        const { data, errors = [] } = response.body.singleResult;
        if (data === undefined && errors.length > 0 && (response.http.status ?? 500) >= 500)
          response.http.status = statusOf(errors);
        contextValue.log.info(
          {
            operation: operationName ?? operation?.operation,
            subject: contextValue.identity.subject,
            ms: Math.round(performance.now() - started),
            ...(errors.length === 0 ? {} : { codes: errors.map(({ extensions }) => extensions?.['code']) }),
          },
          'operation',
        );
      },
    };
  },
};

async function readinessOf(sources: ReadonlyMap<string, SubgraphSource>): Promise<Readiness> {
  const states = await Promise.all([...sources].map(async ([name, source]) => [name, await source.isUp()] as const));
  const parts = Object.fromEntries(states.map(([name, up]) => [name, up ? 'up' : 'down'] as const));
  return { ready: states.every(([, up]) => up), parts };
}
