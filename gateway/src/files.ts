/**
 * `PUT` and `GET /files/<id>`, `GET /documents/<id>`: bytes of attachments and printable documents go through to the service that keeps them,
 * which checks the signed address.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { KuaijinError } from '@kuaijin/kit/errors';
import { REQUEST_ID_HEADER } from '@kuaijin/kit/identity';
import type { Tls } from '@kuaijin/kit/service/tls';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Pool } from 'undici';

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
  /** Bytes of one attachment. */
  readonly limit: number;
  readonly timeoutMs: number;
  /** The gateway's own certificate, where subgraphs ask for it. */
  readonly tls?: Tls;
}

/** Adds the routes. */
export function addFiles(app: FastifyInstance, { url, limit, timeoutMs, tls }: FilesOptions): void {
  const pool = new Pool(new URL(url).origin, {
    connections: 16,
    connect: { ...tls },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  app.addHook('onClose', () => pool.close());
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    const handler = async (request: FastifyRequest, reply: FastifyReply) => {
      const answer = await pass(pool, request);
      for (const name of givenBack) {
        const value = answer.headers[name];
        if (value !== undefined) reply.header(name, value);
      }
      return reply.code(answer.statusCode).send(answer.body);
    };
    scope.route({ method: ['GET', 'PUT'], url: '/files/:id', bodyLimit: limit, handler });
    scope.route({ method: 'GET', url: '/documents/:id', handler });
  });
}

async function pass(pool: Pool, request: FastifyRequest) {
  try {
    return await pool.request({
      method: request.method === 'PUT' ? 'PUT' : 'GET',
      path: request.url,
      headers: { ...pick(request.headers), [REQUEST_ID_HEADER]: request.id },
      ...(Buffer.isBuffer(request.body) ? { body: request.body } : {}),
    });
  } catch (cause) {
    throw new KuaijinError('SUBGRAPH_DOWN', { cause });
  }
}

function pick(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(passedOn.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])));
}
