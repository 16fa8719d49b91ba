/** Who is given a socket. A client that is not reads an answer of HTTP, under the code that any request would get. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { errorBody, statusOf } from '@kuaijin/kit/subgraph/answers';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';

const PATH = '/graphql';

/**
 * @throws KuaijinError NOT_FOUND at another address; BAD_REQUEST where only other protocols than ours are offered, of
 * which the client would fail the connection itself and could not tell why
 */
export function checkUpgrade({ url, headers }: IncomingMessage): void {
  if (url?.split('?')[0] !== PATH) throw new KuaijinError('NOT_FOUND');
  const offered = headers['sec-websocket-protocol'];
  // Who offers none reads by the close code which is missing.
  if (offered === undefined || protocolsIn(offered).includes(GRAPHQL_TRANSPORT_WS_PROTOCOL)) return;
  throw new KuaijinError('BAD_REQUEST', {
    path: ['sec-websocket-protocol'],
    expected: GRAPHQL_TRANSPORT_WS_PROTOCOL,
    received: offered.slice(0, RECEIVED_MOST),
  });
}

/** Ends a connection that gets no socket. */
export function refuseUpgrade(socket: Duplex, error: unknown): void {
  const body = errorBody(error);
  const text = JSON.stringify(body);
  const seconds = isKuaijinError(error) ? error.details?.['retryAfterSeconds'] : undefined;
  const head = [
    `HTTP/1.1 ${statusOf(body.errors)} Refused`,
    'connection: close',
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    ...(typeof seconds === 'number' ? [`retry-after: ${seconds}`] : []),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}

/** Characters of what a client offers that are answered. */
const RECEIVED_MOST = 120;

function protocolsIn(offered: string): readonly string[] {
  return offered.split(',').map((one) => one.trim());
}
