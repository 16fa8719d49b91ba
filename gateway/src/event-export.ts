/** `GET /events/export` goes through to the service that keeps the feed, under the identity of the caller. */
import type { Config } from '@kuaijin/kit/config';
import { KuaijinError } from '@kuaijin/kit/errors';
import { IDENTITY_HEADER, type Identity, type IdentitySigner, REQUEST_ID_HEADER } from '@kuaijin/kit/identity';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import type { Callers } from './callers';
import type { RequestLimits } from './limits/request-limits';
import { Slots } from './limits/slots';

/** Answers under way: of one person, and of all. */
const AT_ONCE = 2;
const CONNECTIONS = 32;
const CONNECT_TIMEOUT_MS = 2_000;
/** Milliseconds that a client may take over one answer; the service has said all after a third of it. */
const ANSWER_MS = 60_000;
/** Seconds after which a person whose answers are too many may ask again. */
const RETRY_SECONDS = 5;

const givenBack = ['content-type', 'cache-control'] as const;

export interface EventExportOptions {
  /** Address of the graph of the service that keeps the feed. */
  readonly url: string;
  readonly config: Pick<Config, 'subgraphTimeoutMs'>;
  readonly callers: Pick<Callers, 'session' | 'confirmed'>;
  readonly limits: Pick<RequestLimits, 'admitPerson'>;
  readonly signer: Pick<IdentitySigner, 'sign'>;
  /** The gateway's own certificate, where subgraphs ask for it. */
  readonly tls?: Tls;
}

/** Adds the route. */
export function addEventExport(app: FastifyInstance, options: EventExportOptions): void {
  const { url, config, callers, limits, signer, tls } = options;
  const pool = new Pool(new URL(url).origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS, ...tls },
    headersTimeout: config.subgraphTimeoutMs,
    bodyTimeout: ANSWER_MS,
  });
  app.addHook('onClose', () => pool.destroy());
  const slots = new Slots(AT_ONCE);
  const identities = new WeakMap<FastifyRequest, Identity>();
  app.get(
    '/events/export',
    {
      exposeHeadRoute: false,
      onRequest: async (request, reply) => {
        const { identity } = await callers.session(request.headers.authorization);
        if (identity.anonymous) throw new KuaijinError('UNAUTHENTICATED');
        limits.admitPerson(identity, reply);
        const release = slots.take(identity.subject);
        if (release === undefined) {
          reply.header('retry-after', RETRY_SECONDS);
          const details = { retryAfterSeconds: RETRY_SECONDS };
          throw new KuaijinError('RATE_LIMITED', { expected: `at most ${AT_ONCE} exports at a time`, details });
        }
        reply.raw.once('close', release);
        identities.set(request, await callers.confirmed(identity));
      },
    },
    async (request, reply) => {
      const identity = identities.get(request);
      if (identity === undefined) throw new KuaijinError('UNAUTHENTICATED');
      const gone = new AbortController();
      const late = setTimeout(() => gone.abort(), ANSWER_MS);
      reply.raw.once('close', () => {
        clearTimeout(late);
        gone.abort();
      });
      const answer = await ask(pool, request, signer.sign(identity), gone.signal);
      for (const name of givenBack) {
        const value = answer.headers[name];
        if (value !== undefined) reply.header(name, value);
      }
      // A client that takes too long, or goes, ends the answer: it goes on after the last whole line that it has.
      return reply.code(answer.statusCode).send(answer.body);
    },
  );
}

async function ask(pool: Pool, request: FastifyRequest, identity: string | Promise<string>, signal: AbortSignal) {
  try {
    return await pool.request({
      method: 'GET',
      path: request.url,
      headers: { [IDENTITY_HEADER]: await identity, [REQUEST_ID_HEADER]: request.id },
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw new KuaijinError('BAD_REQUEST', { expected: 'a client that waits' });
    throw new KuaijinError('SUBGRAPH_DOWN', { cause });
  }
}
