import { connect } from 'node:net';
import { errorCodes } from '../errors/errors';
import { logger } from '../logging/logging';
import { createHttp, type Http } from './http';

let http: Http;
let port: number;

beforeAll(async () => {
  http = createHttp({
    service: 'test',
    log: logger('test', { level: 'silent' }),
    bodyLimit: 1_000,
    ready: async () => ({ ready: true, parts: {} }),
  });
  http.app.get('/things/:id', async () => ({}));
  http.app.post('/things', async ({ body }) => body);
  port = Number(new URL(await http.listen('127.0.0.1', 0)).port);
});

afterAll(() => http.close());

/** What the server answers to bytes, until it or the answer ends. */
function sent(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part;
      if (/\r\n\r\n.*\}/s.test(answer)) socket.destroy();
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}

const post = (headers: string, body: string) =>
  `POST /things HTTP/1.1\r\nhost: a\r\n${headers}\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

test.each([
  ['bytes that are no HTTP', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a header without a colon', 'GET / HTTP/1.1\r\nhost\r\n\r\n', 400, 'BAD_REQUEST'],
  ['no host', 'GET /health/live HTTP/1.1\r\n\r\n', 400, 'BAD_REQUEST'],
  ['a length below zero', 'POST /things HTTP/1.1\r\nhost: a\r\ncontent-length: -1\r\n\r\n', 400, 'BAD_REQUEST'],
  [
    'two lengths',
    'POST /things HTTP/1.1\r\nhost: a\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    400,
    'BAD_REQUEST',
  ],
  ['headers that are too large', `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`, 431, 'TOO_LARGE'],
  ['an address that is too long', `GET /${'x'.repeat(40_000)} HTTP/1.1\r\nhost: a\r\n\r\n`, 431, 'TOO_LARGE'],
  [
    'a part of an address that is too long',
    `GET /things/${'x'.repeat(300)} HTTP/1.1\r\nhost: a\r\n\r\n`,
    414,
    'BAD_REQUEST',
  ],
  ['an address that is none', 'GET /things/%zz HTTP/1.1\r\nhost: a\r\n\r\n', 400, 'BAD_REQUEST'],
  ['an address that is not there', 'GET /nothing HTTP/1.1\r\nhost: a\r\n\r\n', 404, 'NOT_FOUND'],
  ['a method that is not there', 'TRACE /things HTTP/1.1\r\nhost: a\r\n\r\n', 404, 'NOT_FOUND'],
  ['an expectation that nobody knows', post('expect: banana', '{}'), 417, 'BAD_REQUEST'],
  ['a body of another type', post('content-type: application/xml', '<a/>'), 400, 'BAD_REQUEST'],
  ['a body of no type', post('x: y', 'hello'), 400, 'BAD_REQUEST'],
  ['a body that is no JSON', post('content-type: application/json', '{"a'), 400, 'BAD_REQUEST'],
  [
    'a body that reaches for the prototype',
    post('content-type: application/json', '{"__proto__":{}}'),
    400,
    'BAD_REQUEST',
  ],
  ['a body that is too large', post('content-type: application/json', ' '.repeat(1_001)), 413, 'TOO_LARGE'],
])('%s is answered with a registered code', async (_case, bytes, status, code) => {
  const answer = await sent(bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} .*content-type: application/json; charset=utf-8`, 'si'));
  const { errors } = JSON.parse(/\{.*\}/s.exec(answer)?.[0] ?? '');
  expect(errors).toEqual([{ message: expect.any(String), extensions: expect.objectContaining({ code }) }]);
  expect(errorCodes).toContain(code);
  expect(answer).not.toMatch(/FST_ERR|Client Error|statusCode/);
});
