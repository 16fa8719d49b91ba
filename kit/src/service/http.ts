/**
 * The HTTP server under every process: health, request ids, limits, and errors answered with their registered codes.
 */
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { AddressInfo } from 'node:net';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { errorEntry, isKuaijinError, KuaijinError } from '../errors/errors';
import { REQUEST_ID_HEADER } from '../identity/identity';
import type { Logger } from '../logging/logging';
import { createMetrics, type Metrics } from '../logging/metrics';
import { codeOf, errorBody } from '../subgraph/answers';
import { PROCESS_STOPS } from '../subgraph/stopping';
import { fastifyTimes, idleMs, limitBodies, serverTimes } from './time-limits';
import type { Tls } from './tls';
import { checkHost, refuseExpectations, wireErrors } from './wire-errors';

/** Whether a process can serve, and what of it cannot. */
export interface Readiness {
  readonly ready: boolean;
  /** Name of each part to `up` or `down`. */
  readonly parts: Readonly<Record<string, 'up' | 'down'>>;
  /** Streams that cannot be carried on to their readers: they keep nothing from serving. Left out = none. */
  readonly troubledStreams?: number;
}

export interface HttpOptions {
  readonly service: string;
  readonly log: Logger;
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  /** Milliseconds for a body that is read before its handler; left out: 20 seconds. */
  readonly bodyMs?: number;
  /** Milliseconds that an answer may take by the configuration: a connection is not cut as idle before. */
  readonly answerMs?: number;
  /** Addresses or networks of proxies that say where a request comes from; left out: none is believed. */
  readonly trustedProxies?: readonly string[];
  readonly ready: () => Promise<Readiness>;
  /** Answers over TLS, and to clients with a certificate of this authority alone; left out: over plain connections. */
  readonly tls?: Tls;
}

export interface Http {
  readonly app: FastifyInstance;
  readonly metrics: Metrics;
  /**
   * A signal that comes when nobody waits for the answer any more: the client went, or the server closes and has waited
   * long enough.
   */
  signalOf(reply: FastifyReply): AbortSignal;
  /**
   * Answers a request of this process itself, which comes over no connection; `close` waits for it as for the others.
   * @param gone comes when nobody waits for the answer any more
   * @param work gets the signal of {@link signalOf}
   * @throws Error once the server closes, and what `work` throws
   */
  within<T>(gone: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Listens. @returns the address, `http://host:port`, with `https` where it answers over TLS */
  listen(host: string, port: number): Promise<string>;
  /** Answers what has begun, then closes. */
  close(): Promise<void>;
}

/**
 * Milliseconds that requests get to end by themselves when the server closes; then those that only wait are aborted.
 */
const GRACE_MS = 1_000;

/** What metrics call the route of a request that comes over no connection. */
const WITHIN = 'within the process';

// A request without a host is refused by `checkHost`.
const serverOptions = { ...serverTimes, requireHostHeader: false } as const;

const ofBodies = ['content-type', 'content-length', 'content-disposition', 'cache-control', 'etag'];
const requestIdPattern = /^[A-Za-z0-9._-]{1,128}$/;

/** Builds the server; routes may be added until `listen`. */
export function createHttp(options: HttpOptions): Http {
  const { log } = options;
  const metrics = createMetrics(options.service);
  const app = Fastify({
    ...wireErrors,
    logger: false,
    bodyLimit: options.bodyLimit,
    trustProxy:
      options.trustedProxies === undefined || options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    genReqId: (request) => requestIdOf(request.headers[REQUEST_ID_HEADER]),
    ...fastifyTimes,
    connectionTimeout: idleMs(options.answerMs),
    ...(options.tls === undefined
      ? { http: serverOptions }
      : { https: { ...serverOptions, ...options.tls, requestCert: true, rejectUnauthorized: true } }),
  }) as FastifyInstance;
  limitBodies(app, options.bodyMs);
  refuseExpectations(app.server);
  const waiting = new Set<AbortController>();
  const within = new Set<Promise<unknown>>();
  let giveUp: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    giveUp = setTimeout(() => {
      for (const one of waiting) one.abort(PROCESS_STOPS);
    }, GRACE_MS);
    await Promise.allSettled(within);
  });
  app.addHook('onClose', async () => {
    clearTimeout(giveUp);
    metrics.end();
  });
  app.addHook('onSend', async (_request, reply) => {
    // Else the connection of a last request would keep a closing server open for as long as its client keeps it alive.
    if (giveUp !== undefined) reply.header('connection', 'close');
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
    checkHost(request);
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.request(route, reply.statusCode, reply.elapsedTime / 1000);
    if (route.startsWith('/health')) return;
    const line = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (reply.statusCode >= 500) log.error(line, 'request failed');
    else log.info(line, 'request');
  });
  app.setErrorHandler((error: FastifyError, request, reply) => answer(error, request, reply, options));
  app.setNotFoundHandler((request, reply) =>
    answer(new KuaijinError('NOT_FOUND', { received: request.url.slice(0, 80) }), request, reply, options),
  );
  app.get('/health/live', async () => ({ status: 'up' }));
  app.get('/health/ready', async (_request, reply) => {
    const { ready: isReady, ...rest } = await options.ready();
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'up' : 'down', ...rest });
  });
  return {
    app,
    metrics,
    signalOf: (reply) => {
      const one = new AbortController();
      // A query of the gateway asks many subgraphs, each of which listens to it.
      setMaxListeners(0, one.signal);
      if (reply.raw.destroyed) one.abort();
      else waiting.add(one);
      reply.raw.once('close', () => {
        waiting.delete(one);
        one.abort();
      });
      return one.signal;
    },
    within: async (gone, work) => {
      if (giveUp !== undefined) throw closed(options.service);
      const one = new AbortController();
      setMaxListeners(0, one.signal);
      const end = () => one.abort();
      gone.addEventListener('abort', end, { once: true });
      if (gone.aborted) end();
      waiting.add(one);
      const began = performance.now();
      const working = work(one.signal);
      within.add(working);
      try {
        return await working;
      } finally {
        within.delete(working);
        waiting.delete(one);
        gone.removeEventListener('abort', end);
        metrics.request(WITHIN, 200, (performance.now() - began) / 1000);
      }
    },
    listen: async (host, port) => {
      await app.listen({ host, port });
      const scheme = options.tls === undefined ? 'http' : 'https';
      return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${(app.server.address() as AddressInfo).port}`;
    },
    close: () => app.close(),
  };
}

/** To whoever asks it is as a connection that is refused: nothing was begun. */
const closed = (service: string) =>
  Object.assign(new Error(`${service} does not answer any more`), { code: 'ECONNREFUSED' });

/** The id that came with a request when it is a plain one, else a new one. */
export function requestIdOf(header: string | string[] | undefined): string {
  return typeof header === 'string' && requestIdPattern.test(header) ? header : randomUUID();
}

function answer(
  error: FastifyError | KuaijinError,
  request: FastifyRequest,
  reply: FastifyReply,
  options: HttpOptions,
): void {
  const registeredError = registered(error, options.bodyLimit);
  const code = codeOf(registeredError);
  if (code === 'INTERNAL' || code === 'UNAVAILABLE')
    options.log.error({ requestId: request.id, err: error }, 'request failed');
  // A header of another body does not hold for this one.
  for (const name of ofBodies) reply.removeHeader(name);
  reply.code(errorEntry(code).http).send(errorBody(registeredError));
}

/** Fastify's own errors under our codes. */
function registered(error: FastifyError | KuaijinError, bodyLimit: number): unknown {
  if (isKuaijinError(error)) return error;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new KuaijinError('TOO_LARGE', { expected: `at most ${bodyLimit} bytes` });
  }
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new KuaijinError('BAD_REQUEST', { expected: 'content-type: application/json' });
  }
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new KuaijinError('BAD_REQUEST', { expected: 'a JSON object' });
  }
  return error;
}
