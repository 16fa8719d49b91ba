/** The gateway: one graph over all subgraphs, for every client. It holds no state. */
import cors from '@fastify/cors';
import { DOCUMENTS_PATH, EXPORTS_PATH, FILES_PATH } from '@kuaijin/kit/attachments';
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';
import { createHttp, type Readiness } from '@kuaijin/kit/service/http';
import { readTls, type Tls } from '@kuaijin/kit/service/tls';
import type { AskInProcess } from '@kuaijin/kit/subgraph/in-process';
import { loadPersistedDocuments } from '@kuaijin/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Callers } from './callers';
import { ConfirmedPosts } from './confirmed-posts';
import { addConsole } from './console';
import type { GatewayContext } from './context';
import { addDevelopmentTokens, allowsDevelopment } from './development';
import { DirectoryWords } from './directory-words';
import { answerErrorsInLanguage } from './error-language';
import { errorFormat } from './error-words';
import { addEventExport } from './event-export';
import { ReadSharing } from './execution/read-sharing';
import { addExplorer, wantsPage } from './explorer';
import { addFiles } from './files';
import { refuseCrossSite } from './http/cross-site';
import { GraphAnswers } from './http/graph-answer';
import { GraphRoute } from './http/graph-route';
import { PersistedDocuments } from './http/persisted-documents';
import { type Admission, RequestLimits } from './limits/request-limits';
import type { Asking } from './live/asking';
import { isStreamed } from './live/event-stream-requests';
import { FeedPlace } from './live/feed-place';
import { startLive } from './live/live';
import { timedSignal } from './request-signal';
import { ServiceTokens } from './service-tokens';
import { SubgraphSource } from './subgraph-source';
import { subgraphUrl } from './subgraph-url';
import { firstSupergraph, followSupergraph } from './supergraph/follow-supergraph';
import { ServedGraphs } from './supergraph/served-graphs';
import { addTokenEndpoint } from './token-endpoint';
import { TokenVerifier } from './tokens';

/** The subgraph that lists persons. */
const DIRECTORY_SUBGRAPH = 'directory';
/** The subgraph that reads the status feed. */
const FEED_SUBGRAPH = 'events';
/** The subgraph that keeps attachments. */
const FILES_SUBGRAPH = 'approvals';
/** The service that answers with tables. */
const TABLES_SUBGRAPH = 'projects';

export interface GatewayOptions {
  readonly config: Config;
  readonly log: Logger;
  /** Name of each subgraph to the address of its graph. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Those that run in this process: what they are asked needs no connection. */
  readonly inProcess?: Readonly<Record<string, AskInProcess>>;
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
  const sharing = new ReadSharing();
  const stored = loadPersistedDocuments();
  const graphs = new ServedGraphs(await firstSupergraph(config), {
    ...config,
    introspection: config.env !== 'production',
    log,
    stored: Object.values(stored),
    open: (name) => {
      if (!sources.has(name)) sources.set(name, openSource(options, name, sharing, tls));
    },
  });
  const tokens = await TokenVerifier.open(config);
  const signer = await IdentitySigner.open(config);
  const directory = new DirectoryWords(sourceOf(sources, DIRECTORY_SUBGRAPH), signer);
  const posts = new ConfirmedPosts((identity) => directory.postsOf(identity), config.postsFreshMs);
  const callers = new Callers({ config, tokens, posts, signer });
  const services = await ServiceTokens.open(config.identityPrivateKey ?? '', config.tokenAudience);
  const identities = new WeakMap<FastifyRequest, Identity>();
  const waiting = new WeakSet<FastifyRequest>();
  const streamed = new WeakMap<FastifyRequest, Admission>();
  const limits = new RequestLimits(config.rates, graphs);
  const readiness = () => readinessOf(sources);
  const { bodyLimit, trustedProxies, executionTimeoutMs: answerMs } = config;
  const http = createHttp({ service: 'gateway', log, bodyLimit, trustedProxies, answerMs, ready: readiness });
  limits.addMetrics(http.metrics);
  graphs.addMetrics(http.metrics);
  answerErrorsInLanguage(http.app);
  http.app.addHook('onRequest', async (request, reply) => {
    if (!isObserved(request)) limits.admitAddress(request, reply);
  });
  if (config.corsOrigins.length > 0) {
    await http.app.register(cors, { origin: [...config.corsOrigins], maxAge: 86_400 });
  }
  const answers = new GraphAnswers({
    served: () => graphs.current,
    sourceOf: (name) => sourceOf(sources, name),
    formatError: errorFormat(config),
  });
  const place = new FeedPlace(sourceOf(sources, FEED_SUBGRAPH));
  const route = new GraphRoute(answers, new PersistedDocuments(stored, config.documents), place);
  const contextOf = ({ identity, requestId, signal, waits, acceptLanguage }: Asking): GatewayContext => ({
    identity,
    requestId,
    log: log.child({ requestId }),
    signedIdentity: () => signer.sign(identity),
    signal: timedSignal(signal, config.executionTimeoutMs),
    waits,
    ...(acceptLanguage === undefined ? {} : { acceptLanguage }),
  });
  const contextOfRequest = (request: FastifyRequest, reply: FastifyReply): GatewayContext => {
    const identity = identities.get(request);
    if (identity === undefined) throw new KuaijinError('UNAUTHENTICATED');
    const { 'accept-language': acceptLanguage } = request.headers;
    const waits = waiting.has(request);
    return contextOf({ identity, requestId: request.id, signal: http.signalOf(reply), waits, acceptLanguage });
  };
  const live = startLive({
    config,
    log,
    served: () => graphs.current,
    answers,
    place,
    sourceOf: (name) => sourceOf(sources, name),
    urlOf: (name) => subgraphUrl(options, name),
    signer,
    callers,
    limits,
    ...tls,
    contextOf,
  });
  const sendPage = config.env === 'production' ? undefined : addExplorer(http.app, allowsDevelopment(config));
  if (allowsDevelopment(config)) addDevelopmentTokens(http.app, config);
  await addConsole(http.app, { signIn: allowsDevelopment(config) ? 'development' : 'none' });
  http.app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      if (sendPage !== undefined && wantsPage(request)) return sendPage(reply);
      refuseCrossSite(request);
      const { identity } = await callers.session(request.headers.authorization);
      limits.admitPerson(identity, reply);
      identities.set(request, await callers.confirmed(identity));
    },
    preHandler: async (request, reply) => {
      const identity = identities.get(request);
      route.read(request);
      if (identity === undefined) return;
      const admission = limits.admitOperation(request, reply, identity);
      if (admission.waits) waiting.add(request);
      if (isStreamed(request, admission)) streamed.set(request, admission);
      else if (admission.kind === 'subscription') {
        admission.giveBack();
        throw new KuaijinError('SUBSCRIPTION_NEEDS_STREAM');
      }
      if (admission.kind === 'subscription') return;
      if (reply.raw.destroyed) admission.giveBack();
      else reply.raw.once('close', admission.giveBack);
    },
    handler: async (request, reply) => {
      const admission = streamed.get(request);
      if (admission === undefined) return route.answer(request, reply, contextOfRequest(request, reply));
      if (admission.kind === 'subscription')
        return live.requests.serve(request, reply, callers.caller(request.headers.authorization), admission);
      return live.requests.serveAnswer(request, reply, contextOfRequest(request, reply));
    },
  });
  live.open(http.app.server);
  http.app.addHook('preClose', () => live.close());
  addTokenEndpoint(http.app, {
    authenticate: (id, secret) => directory.authenticate(id, secret),
    issue: (account, scopes) => services.issue(account, scopes),
  });
  const files = { url: subgraphUrl(options, FILES_SUBGRAPH), paths: [FILES_PATH, DOCUMENTS_PATH] };
  addFiles(http.app, { ...files, config, ...tls });
  addFiles(http.app, { url: subgraphUrl(options, TABLES_SUBGRAPH), paths: [EXPORTS_PATH], config, ...tls });
  addEventExport(http.app, { url: subgraphUrl(options, FEED_SUBGRAPH), config, callers, limits, signer, ...tls });
  http.app.addHook('onClose', async () => {
    await Promise.all([...sources.values()].map((source) => source.close()));
  });
  const stopFollowing = followSupergraph(config, graphs, log);
  http.app.addHook('onClose', stopFollowing);
  const address = await http.listen(config.host, options.port ?? config.port);
  log.info({ url: `${address}/graphql` }, 'gateway started');
  return { url: `${address}/graphql`, readiness, close: () => http.close() };
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

function openSource(
  options: GatewayOptions,
  name: string,
  sharing: ReadSharing,
  tls: { readonly tls?: Tls },
): SubgraphSource {
  const { config, log, inProcess = {} } = options;
  const { [name]: ask } = inProcess;
  return new SubgraphSource({
    name,
    url: subgraphUrl(options, name),
    ...(ask === undefined ? {} : { ask }),
    timeoutMs: config.subgraphTimeoutMs,
    longPolls: config.rates.allLongPolls,
    sharing,
    log,
    ...tls,
  });
}

/** A subgraph that is alive and yet does not answer is down. */
async function readinessOf(sources: ReadonlyMap<string, SubgraphSource>): Promise<Readiness> {
  const states = await Promise.all(
    [...sources].map(async ([name, source]) => [name, (await source.isUp()) && !source.isSpared] as const),
  );
  const parts = Object.fromEntries(states.map(([name, up]) => [name, up ? 'up' : 'down'] as const));
  return { ready: states.every(([, up]) => up), parts };
}
