/**
 * What is refused before it is a request: bytes that are no HTTP, addresses that cannot be read. Answered as every
 * other error is, in one JSON body.
 */
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest, FastifyServerOptions } from 'fastify';
import { KuaijinError } from '../errors/errors';
import { errorBody } from '../subgraph/answers';

/** An error with the status that HTTP has for it. */
interface WireError {
  readonly status: number;
  readonly error: KuaijinError;
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** Options of Fastify that answer its own errors under registered codes. */
export const wireErrors: Pick<FastifyServerOptions, 'clientErrorHandler' | 'frameworkErrors'> = {
  clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
    const { status, error: answer } = brokenRequest(error.code);
    const body = JSON.stringify(errorBody(answer));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      `content-type: ${JSON_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  },
  frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
    const isTooLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
    const answer = new KuaijinError('BAD_REQUEST', { expected: isTooLong ? 'a shorter address' : 'an address' });
    reply.code(isTooLong ? 414 : 400).send(errorBody(answer));
  },
};

/** Nothing can be expected but `100-continue`: what else stands in the header `Expect` is refused. */
export function refuseExpectations(server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.stringify(errorBody(new KuaijinError('BAD_REQUEST', { expected: 'expect: 100-continue' })));
    response.writeHead(417, { 'content-type': JSON_TYPE, connection: 'close' }).end(body);
  });
}

/**
 * @throws KuaijinError BAD_REQUEST for a request that does not say whom it asks; Node would answer it without a word
 */
export function checkHost({ headers, raw }: FastifyRequest): void {
  if (headers.host === undefined && raw.httpVersion === '1.1')
    throw new KuaijinError('BAD_REQUEST', { expected: 'the header host' });
}

function brokenRequest(code: string | undefined): WireError {
  if (code === 'HPE_HEADER_OVERFLOW' || code === 'HPE_CHUNK_EXTENSIONS_OVERFLOW')
    return { status: 431, error: new KuaijinError('TOO_LARGE', { expected: 'a shorter address and shorter headers' }) };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, error: new KuaijinError('REQUEST_TOO_SLOW') };
  return { status: 400, error: new KuaijinError('BAD_REQUEST', { expected: 'a request of HTTP/1.1' }) };
}
