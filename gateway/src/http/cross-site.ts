/**
 * Requests that a foreign page could have made a browser send without asking first: they carry no token, but come from
 * within the network of who opened the page.
 */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { FastifyRequest } from 'fastify';

/** What a form may be sent as. */
const simpleTypes = new Set(['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);
/** Headers that a foreign page may not send. */
const askingHeaders = ['x-apollo-operation-name', 'apollo-require-preflight', 'graphql-require-preflight'];

/** @throws KuaijinError CSRF_PREVENTED */
export function refuseCrossSite({ headers, method }: FastifyRequest): void {
  // What a browser's EventSource sends, which can set no header: it changes nothing, and the page reads it by CORS
  // only.
  if (method === 'GET' && headers.accept === 'text/event-stream') return;
  const type = headers['content-type'];
  if (type !== undefined && !simpleTypes.has((type.split(';')[0] ?? '').trim().toLowerCase())) return;
  if (askingHeaders.some((name) => Boolean(headers[name]))) return;
  throw new KuaijinError('CSRF_PREVENTED');
}
