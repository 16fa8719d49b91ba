/**
 * The console 快进控制台 in the browser: its files as the build made them, and its page at every address that is nobody
 * else's, so that a link into the console opens where it points.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where the build of the console lies; the same from `src` and from `dist`. */
const built = join(__dirname, '..', '..', 'console', 'dist');

/** First parts of addresses that are not of the console. */
const reserved = ['graphql', 'files', 'documents', 'health', 'metrics', 'dev', 'oauth', 'explorer', 'assets', 'events'];

/** Where the build leaves room for the nonce of the page. */
const NONCE_PLACE = 'nonce=""';

export interface ConsoleSettings {
  /** How people sign in. */
  readonly signIn: 'development' | 'none';
}

/** Adds the console: `/`, `/assets/*`, `/console/config.json`, and its page for addresses that lead into it. */
export async function addConsole(app: FastifyInstance, settings: ConsoleSettings): Promise<void> {
  const page = join(built, 'index.html');
  // A gateway may run where only itself was built; the graph is whole without its console.
  if (!existsSync(page)) return;
  const text = readFileSync(page, 'utf8');
  await app.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  app.get('/console/config.json', async (_request, reply) => reply.header('cache-control', 'no-store').send(settings));
  app.get('/', (_request, reply) => sendPage(reply, text));
  app.get('/*', (request, reply) => {
    if (!isOfConsole(request)) throw new KuaijinError('NOT_FOUND', { received: request.url.slice(0, 80) });
    return sendPage(reply, text);
  });
}

/** A browser that opens a page, at an address that nobody else answers. */
function isOfConsole({ headers: { accept = '' }, url }: FastifyRequest): boolean {
  const [, first = ''] = url.split(/[/?]/);
  return accept.includes('text/html') && !reserved.includes(first);
}

function sendPage(reply: FastifyReply, text: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-security-policy', policyOf(nonce))
    .header('x-content-type-options', 'nosniff')
    .header('referrer-policy', 'same-origin')
    .send(text.replace(NONCE_PLACE, `nonce="${nonce}"`));
}

/** Everything comes from this origin, and nothing is asked of another. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
