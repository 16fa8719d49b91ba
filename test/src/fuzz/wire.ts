/** Bytes that are sent to a port: requests with something wrong about method, address, headers or body. */
import { connect } from 'node:net';
import type { Dice } from '../approvals/model/dice';

const ANSWER_WITHIN_MS = 15_000;
/** Without any answer, and behind one. */
const SILENT_MS = 5_000;
const QUIET_MS = 200;

/** A request by chance, as bytes of HTTP. */
export function request(dice: Dice): string {
  const method = dice.weighted([
    { text: 'POST', weight: 5 },
    { text: 'GET', weight: 3 },
    ...['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'LINK', 'FOO', ''].map((text) => ({ text, weight: 0.3 })),
  ]).text;
  const path = dice.pick([
    '/graphql',
    '/graphql',
    '/graphql',
    '/graphql?query={__typename}',
    '/graphql?query={me{id}}&variables=x',
    '/graphql?query={a}&query={b}',
    '/',
    '/nothing',
    '/%zz',
    '/%00',
    '/files/x',
    '/files/..%2f..%2fetc',
    '/documents/x?signature=y',
    `/explorer/${'x'.repeat(300)}`,
    '/dev/token',
    '//graphql',
    '/graphql/../metrics',
    `/${'a/'.repeat(200)}`,
  ]);
  const body = dice.pick([
    '',
    '{}',
    '[]',
    'null',
    '"x"',
    '{"query":1}',
    '{"query":"{__typename}"}',
    '{"query":"{__typename}","variables":"x"}',
    '{"query":"{__typename}","variables":[]}',
    '{"query":"{__typename}","operationName":7}',
    '{"query":"{__typename}","extensions":[]}',
    '{"query":"{ me',
    '{"__proto__":{"a":1}}',
    `{"query":"${'{me'.repeat(400)}"}`,
    `{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    '\ufeff{}',
    '\0\0\0',
    'query={__typename}',
    '{"post":"KING"}',
  ]);
  const headers = dice.some(
    [
      'content-type: application/json',
      'content-type: application/json; charset=utf-16',
      'content-type: text/plain',
      'content-type: multipart/form-data',
      'content-type: ;;;',
      'apollo-require-preflight: 1',
      'accept: image/png',
      'accept: text/html',
      'accept: ;;;',
      'authorization: Bearer x.y.z',
      'authorization: Basic eA==',
      `authorization: Bearer ${'x'.repeat(5_000)}`,
      'expect: banana',
      'x-request-id: ../../x',
      'x-forwarded-for: 1.2.3.4, x',
      'cookie: a=b',
      'range: bytes=9-1',
      'upgrade: websocket',
      'upgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: x',
      'upgrade: websocket\r\nsec-websocket-version: 99\r\nsec-websocket-protocol: graphql-ws',
      'transfer-encoding: gzip',
      `x-large: ${'x'.repeat(30_000)}`,
      'bad header',
      'x-\u0001: y',
    ],
    0.12,
  );
  const length = dice.chance(0.92) ? String(Buffer.byteLength(body)) : dice.pick(['-1', 'x', '0']);
  const lines = [
    `${method} ${path} HTTP/${dice.chance(0.97) ? '1.1' : '3.0'}`,
    ...(dice.chance(0.97) ? ['host: localhost'] : []),
    ...(dice.chance(0.6) ? ['content-type: application/json'] : []),
    ...headers,
    ...(body === '' ? [] : [`content-length: ${length}`]),
    `connection: ${dice.chance(0.85) ? 'close' : 'upgrade'}`,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

/**
 * What comes back until the connection ends, which a client ends that is not told more for a while: before the answer
 * has begun a server would take that for a client that has gone.
 * @throws Error when it does not end in time
 */
export function talk(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const parts: Buffer[] = [];
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error(`no end of the answer within ${ANSWER_WITHIN_MS} ms`));
    }, ANSWER_WITHIN_MS);
    let quiet = setTimeout(() => socket.end(), SILENT_MS);
    socket.on('data', (part) => {
      parts.push(part);
      clearTimeout(quiet);
      quiet = setTimeout(() => socket.end(), QUIET_MS);
    });
    // A server may close while it is still being told more.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(patience);
      clearTimeout(quiet);
      resolve(Buffer.concat(parts).toString('utf8'));
    });
  });
}
