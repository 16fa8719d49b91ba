/**
 * `PUT` and `GET /files/<id>`, `GET /documents/<id>`, `GET /exports/<id>`: bytes of attachments, printable documents
 * and tables go through to the service that keeps them, and are kept here neither whole nor for long: an address is
 * checked before a byte is taken, and a transfer that hardly moves is cut.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream';
import { type AddressSigner, addressSigner, FILES_PATH, streamBodies } from '@kuaijin/kit/attachments';
import type { Config } from '@kuaijin/kit/config';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { REQUEST_ID_HEADER } from '@kuaijin/kit/identity';
import { drawn, Pace } from '@kuaijin/kit/service/pace';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'undici';
import { Slots } from './limits/slots';

/** Transfers of everybody at a time; they have connections of their own, so that files never keep the graph waiting. */
const CONNECTIONS = 256;
const CONNECT_TIMEOUT_MS = 2_000;
/** Seconds after which a person whose transfers are too many may ask again. */
const RETRY_SECONDS = 5;

const passedOn = ['content-type', 'content-length', 'if-none-match'] as const;
const givenBack = [
  'content-type',
  'content-length',
  'content-disposition',
  'cache-control',
  'etag',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
] as const;

export interface FilesOptions {
  /** Address of the graph of the service that keeps them. */
  readonly url: string;
  /** Below which path; files are brought, too. */
  readonly paths: readonly string[];
  readonly config: Pick<
    Config,
    'attachmentsKey' | 'attachmentLimit' | 'transferPace' | 'transfersAtOnce' | 'subgraphTimeoutMs'
  >;
  /** The gateway's own certificate, where subgraphs ask for it. */
  readonly tls?: Tls;
}

/** Adds the routes. */
export function addFiles(app: FastifyInstance, { url, paths, config, tls }: FilesOptions): void {
  const pool = new Pool(new URL(url).origin, {
    connections: CONNECTIONS,
    connect: { timeout: CONNECT_TIMEOUT_MS, ...tls },
    headersTimeout: config.subgraphTimeoutMs,
    // How long bytes may stay away is a matter of the pace.
    bodyTimeout: 0,
  });
  app.addHook('onClose', () => pool.close());
  const slots = new Slots(config.transfersAtOnce);
  app.register(async (scope) => {
    streamBodies(scope);
    for (const path of paths) {
      const admit = admitter(addressSigner(config.attachmentsKey, path), slots, config.attachmentLimit);
      scope.route({
        method: path === FILES_PATH ? ['GET', 'PUT'] : ['GET'],
        exposeHeadRoute: false,
        url: `${path}/:id`,
        onRequest: admit,
        handler: (request, reply) => pass(pool, request, reply, config),
      });
    }
  });
}

/**
 * Before a byte of the body is taken: is the address good, may its holder transfer one more, is the file not too large.
 */
function admitter(signer: AddressSigner, slots: Slots, limit: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { id } = request.params as { readonly id: string };
    const holder = signer.check(request.method === 'PUT' ? 'put' : 'get', id, request.query, new Date());
    if (Number(request.headers['content-length'] ?? 0) > limit)
      throw new KuaijinError('TOO_LARGE', { expected: `at most ${limit} bytes` });
    const release = slots.take(holder);
    if (release === undefined) {
      reply.header('retry-after', RETRY_SECONDS);
      throw new KuaijinError('RATE_LIMITED', { expected: 'fewer files at a time' });
    }
    reply.raw.once('close', release);
  };
}

async function pass(
  pool: Pool,
  request: FastifyRequest,
  reply: FastifyReply,
  { attachmentLimit, transferPace }: FilesOptions['config'],
): Promise<FastifyReply> {
  const body =
    request.method === 'PUT'
      ? drawn(request.body as IncomingMessage, new Pace(transferPace, attachmentLimit))
      : undefined;
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  const answer = await ask(pool, request, body, gone.signal);
  for (const name of givenBack) {
    const value = answer.headers[name];
    if (value !== undefined) reply.header(name, value);
  }
  // A break on one side ends the other; Fastify logs it.
  const paced = pipeline(answer.body, new Pace(transferPace), () => undefined);
  return reply.code(answer.statusCode).send(paced);
}

/** @param gone comes when the client has gone: then nobody's answer is waited for */
async function ask(pool: Pool, request: FastifyRequest, body: Pace | undefined, gone: AbortSignal) {
  try {
    return await pool.request({
      method: body === undefined ? 'GET' : 'PUT',
      path: request.url,
      headers: { ...pick(request.headers), [REQUEST_ID_HEADER]: request.id },
      ...(body === undefined ? {} : { body }),
      signal: gone,
    });
  } catch (cause) {
    if (isKuaijinError(cause)) throw cause;
    if (gone.aborted) throw new KuaijinError('BAD_REQUEST', { expected: 'a client that waits' });
    throw new KuaijinError('SUBGRAPH_DOWN', { cause });
  }
}

function pick(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(passedOn.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
