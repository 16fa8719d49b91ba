/**
 * Time limits of an HTTP server: for the head of a request, for its body, and for a connection on which nothing
 * happens.
 */
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';
import { KuaijinError } from '../errors/errors';

const CHECK_MS = 2_000;
const HEADERS_MS = 10_000;
/** For a body that is read before its handler: of the graph, half a megabyte at most. */
const BODY_MS = 20_000;
/** The longest that any request may take to come in: a file at the slowest pace that is let through. */
const REQUEST_MS = 900_000;
/** Longer than any answer keeps silent, as things are usually set: a long poll waits 25 seconds, a subgraph 30. */
const IDLE_MS = 120_000;
/** So that who gives up says so before the connection is cut. */
const AFTER_ANSWER_MS = 5_000;
const KEEP_ALIVE_MS = 65_000;
/**
 * For what is left of a body when its request has been answered. It is thrown away, so that the answer is not lost in a
 * reset connection.
 */
const LINGER_MS = 2_000;

/** Options of Node's server. */
export const serverTimes = { connectionsCheckingInterval: CHECK_MS, headersTimeout: HEADERS_MS } as const;

/** Options of Fastify. */
export const fastifyTimes = {
  requestTimeout: REQUEST_MS,
  connectionTimeout: IDLE_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
} as const satisfies FastifyServerOptions;

/** Milliseconds after which a connection on which nothing happens is cut, where an answer may take so long. */
export const idleMs = (answerMs = 0): number => Math.max(IDLE_MS, answerMs + AFTER_ANSWER_MS);

/**
 * Refuses a body that is read before its handler and does not come in time, and cuts one that goes on after the answer.
 */
export function limitBodies(app: FastifyInstance, bodyMs: number = BODY_MS): void {
  const running = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  app.addHook('preParsing', async (request) => {
    const refuse = () => {
      const error = new KuaijinError('REQUEST_TOO_SLOW', { expected: `the whole body within ${bodyMs} ms` });
      // Whoever reads it listens; it is gone when nobody does.
      if (request.raw.listenerCount('error') > 0) request.raw.emit('error', error);
    };
    running.set(request, setTimeout(refuse, bodyMs).unref());
  });
  const end = async (request: FastifyRequest) => clearTimeout(running.get(request));
  app.addHook('preValidation', end);
  app.addHook('onResponse', async (request) => {
    await end(request);
    if (request.raw.complete) return;
    request.raw.resume();
    setTimeout(() => {
      if (!request.raw.complete) request.raw.destroy();
    }, LINGER_MS).unref();
  });
}
