import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { logger } from '../logging/logging';
import { createHttp, type Http } from './http';
import { idleMs } from './time-limits';

const BODY_MS = 300;

let http: Http;
let port: number;

beforeAll(async () => {
  const ready = async () => ({ ready: true, parts: {} });
  const log = logger('test', { level: 'silent' });
  http = createHttp({ service: 'test', log, bodyLimit: 100_000, bodyMs: BODY_MS, ready });
  http.app.post('/echo', async ({ body }) => body);
  port = Number(new URL(await http.listen('127.0.0.1', 0)).port);
});

afterAll(() => http.close());

interface Talk {
  readonly socket: Socket;
  /** What came until the other side closed. */
  readonly ended: Promise<string>;
}

function talk(...lines: string[]): Talk {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  socket.on('error', () => undefined);
  const ended = new Promise<string>((resolve) => socket.once('close', () => resolve(answer)));
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return { socket, ended };
}

/** Sends bytes one by one until the other side has enough. */
function trickle({ socket }: Talk, everyMs: number): void {
  const timer = setInterval(() => socket.write('"'), everyMs);
  socket.once('close', () => clearInterval(timer));
}

const post = (path: string, length: number) => [
  `POST ${path} HTTP/1.1`,
  'host: test',
  'content-type: application/json',
  `content-length: ${length}`,
];

test('a body that comes byte by byte is refused by name and cut, and others are answered meanwhile', async () => {
  const slow = talk(...post('/echo', 90_000));
  trickle(slow, 20);
  const other = await fetch(`http://127.0.0.1:${port}/echo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"a":1}',
  });
  expect(await other.json()).toEqual({ a: 1 });
  const answer = await slow.ended;
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('"code":"REQUEST_TOO_SLOW"');
});

test('a body that goes on after its answer is cut', async () => {
  const endless = talk(...post('/echo', 1_000_000_000));
  trickle(endless, 20);
  expect(await endless.ended).toMatch(/^HTTP\/1\.1 413 /);
});

test('a connection is kept, and each request on it has its own time', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sockets = new Set<unknown>();
  const began = Date.now();
  while (Date.now() - began < BODY_MS * 2) {
    const answer = await new Promise<string>((resolve, reject) => {
      const asked = request({
        agent,
        port,
        path: '/echo',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      asked.once('socket', (socket) => sockets.add(socket));
      asked.once('error', reject);
      asked.once('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.once('end', () => resolve(text));
      });
      asked.write('{"a"');
      setTimeout(() => asked.end(':1}'), 20);
    });
    expect(answer).toBe('{"a":1}');
  }
  expect(sockets.size).toBe(1);
  agent.destroy();
});

test('heads, whole requests and silent connections have their limits', () => {
  const { headersTimeout, requestTimeout, timeout, keepAliveTimeout } = http.app.server;
  expect([headersTimeout, requestTimeout, timeout, keepAliveTimeout]).toEqual([10_000, 900_000, 120_000, 65_000]);
});

test('a connection is cut as idle after two minutes, and not before an answer may have come', () => {
  expect(idleMs()).toBe(120_000);
  expect(idleMs(30_000)).toBe(120_000);
  expect(idleMs(900_000)).toBeGreaterThan(900_000);
});
