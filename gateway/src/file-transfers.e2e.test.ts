/** What goes through the gateway besides answers: bytes of attachments, and the news that a client went. */
import { EventEmitter, once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { addressSigner, streamBodies } from '@kuaijin/kit/attachments';
import { loadConfig } from '@kuaijin/kit/config';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph, type RequestContext } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadTypeDefs } from '@kuaijin/schema';
import { request } from 'undici';
import { type RunningGateway, startGateway } from './gateway';
import { issueToken } from './tokens';

/** Bytes of a file: more than sockets hold between two processes. */
const LIMIT = 30_000_000;
const config = {
  ...loadConfig({
    KUAIJIN_ENV: 'test',
    KUAIJIN_ATTACHMENT_LIMIT: String(LIMIT),
    KUAIJIN_TRANSFER_STALL_MS: '1000',
    KUAIJIN_TRANSFERS_AT_ONCE: '4',
  }),
  port: 0,
};
const json = { 'content-type': 'application/json' };
const log = logger('test', { level: 'silent' });
/**
 * Says `logged` when the gateway has logged a transfer, `asked` when the service is asked for one, `closed` when its
 * part is over.
 */
const signals = new EventEmitter();
/** What the gateway has logged. */
const lines: { readonly level: string; readonly route?: string; readonly status?: number }[] = [];
const gatewayLog = logger('gateway', {
  destination: {
    write: (text: string) => {
      const line = JSON.parse(text);
      lines.push(line);
      if (line.route === '/files/:id') signals.emit('logged');
    },
  },
});
/** A file about which the service keeps silent. */
const SILENT = 'file-silent';
const NOWHERE = 'http://127.0.0.1:1/graphql';

let reached: () => void;
let left: () => void;
const hasReached = new Promise<void>((resolve) => {
  reached = resolve;
});
const hasLeft = new Promise<void>((resolve) => {
  left = resolve;
});
const stored = new Map<string, Buffer>();
let subgraph: Http;
let gateway: RunningGateway;

/** A long poll that ends when nobody waits for it any more. */
async function events(_parent: unknown, _args: unknown, { signal }: RequestContext) {
  reached();
  await new Promise<void>((resolve) => signal?.addEventListener('abort', () => resolve()));
  left();
  return { nodes: [], endCursor: 'end', hasNextPage: false };
}

/** A file as a store gives it: in pieces. */
function* piecesOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

beforeAll(async () => {
  subgraph = await createSubgraphServer({
    service: 'events',
    subgraph: createSubgraph({ name: 'events', typeDefs: loadTypeDefs('events'), resolvers: { Query: { events } } }),
    verifier: await IdentityVerifier.open(config),
    log,
    bodyLimit: config.bodyLimit,
    ready: async () => ({ ready: true, parts: {} }),
  });
  subgraph.app.register(async (scope) => {
    streamBodies(scope);
    scope.put<{ Params: { id: string }; Body: Readable }>('/files/:id', async ({ params, body }, reply) => {
      signals.emit('asked');
      reply.raw.once('close', () => signals.emit('closed'));
      const bytes = await buffer(body);
      stored.set(params.id, bytes);
      return reply.code(201).send({ stored: bytes.length });
    });
    scope.get<{ Params: { id: string } }>('/files/:id', async (asked, reply) => {
      signals.emit('asked');
      reply.raw.once('close', () => signals.emit('closed'));
      if (asked.params.id === SILENT) await once(reply.raw, 'close');
      return reply
        .header('content-type', 'text/plain')
        .header('etag', '"1"')
        .send(Readable.from(piecesOf(stored.get(asked.params.id) ?? Buffer.alloc(0))));
    });
  });
  const url = `${await subgraph.listen('127.0.0.1', 0)}/graphql`;
  const names = ['directory', 'projects', 'funds', 'land', 'approvals', 'supervision', 'events'];
  const subgraphs = Object.fromEntries(names.map((name) => [name, NOWHERE]));
  gateway = await startGateway({
    config,
    log: gatewayLog,
    subgraphs: { ...subgraphs, events: url, approvals: url },
    port: 0,
  });
});

afterAll(async () => {
  await gateway.close();
  await subgraph.close();
});

test('a client that goes is not waited for by the subgraph either', async () => {
  const token = await issueToken(config, { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' });
  const leaving = new AbortController();
  const asked = request(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ events(waitSeconds: 25) { endCursor } }' }),
    signal: leaving.signal,
  });
  const outcome = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  await hasReached;
  leaving.abort();
  await outcome;
  await hasLeft;
});

const signer = addressSigner(config.attachmentsKey);
const addressOf = (use: 'get' | 'put', id: string, subject = 'officer-1') =>
  new URL(signer.address(use, id, subject, new Date()), gateway.url);
const codeOf = async ({ body }: { readonly body: { json(): Promise<unknown> } }) =>
  ((await body.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
const png = { 'content-type': 'image/png' };

test('bytes of attachments go through to the service that keeps them, and back', async () => {
  const bytes = Buffer.from([0, 255, 13, 10, 7]);
  const put = await request(addressOf('put', 'file-1'), { method: 'PUT', headers: png, body: bytes });
  expect([put.statusCode, await put.body.json()]).toEqual([201, { stored: 5 }]);
  const got = await request(addressOf('get', 'file-1'));
  expect([got.statusCode, got.headers['content-type'], got.headers['etag']]).toEqual([200, 'text/plain', '"1"']);
  expect(Buffer.from(await got.body.arrayBuffer())).toEqual(bytes);
});

/** A request whose body comes as it is written. */
function sending(address: URL, headers: Record<string, string | number>) {
  const asked = httpRequest(address, { method: 'PUT', headers });
  asked.on('error', () => undefined);
  const answered = new Promise<[number | undefined, string]>((resolve) => {
    asked.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => resolve([response.statusCode, JSON.parse(text).errors[0].extensions.code]));
    });
  });
  asked.flushHeaders();
  return { asked, answered };
}

test.each([
  ['without a signature', () => new URL('/files/file-2', gateway.url), 403, 'ADDRESS_INVALID'],
  ['with an address to read', () => addressOf('get', 'file-2'), 403, 'ADDRESS_INVALID'],
  ['that is too large', () => addressOf('put', 'file-2'), 413, 'TOO_LARGE'],
])('a file %s is refused before a byte of it comes', async (_case, address, status, code) => {
  const { asked, answered } = sending(address(), { ...png, 'content-length': 200_000_000 });
  expect(await answered).toEqual([status, code]);
  asked.destroy();
  expect(stored.has('file-2')).toBe(false);
});

/** What was read and let go does not count as held. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

test('forty files without a signature take no memory, and others are answered meanwhile', async () => {
  const body = Buffer.alloc(1_000_000);
  const before = process.memoryUsage().arrayBuffers;
  const sent = Array.from({ length: 40 }, () =>
    sending(new URL('/files/x', gateway.url), { 'content-length': 20_000_000 }),
  );
  for (const { asked } of sent) asked.write(body);
  const answers = await Promise.all(sent.map(({ answered }) => answered));
  expect(new Set(answers.map(String))).toEqual(new Set(['403,ADDRESS_INVALID']));
  expect((await request(new URL('/health/live', gateway.url))).statusCode).toBe(200);
  collectGarbage();
  const held = process.memoryUsage().arrayBuffers - before;
  for (const { asked } of sent) asked.destroy();
  expect(held).toBeLessThan(20_000_000);
});

test('a file without a declared length stops at the limit', async () => {
  const { asked, answered } = sending(addressOf('put', 'file-2'), { ...png, 'transfer-encoding': 'chunked' });
  asked.write(Buffer.alloc(LIMIT + 1));
  expect(await answered).toEqual([413, 'TOO_LARGE']);
  asked.destroy();
  expect(stored.has('file-2')).toBe(false);
});

test('a file that comes byte by byte is cut and logged by name', async () => {
  const { asked, answered } = sending(addressOf('put', 'file-2'), { ...png, 'content-length': 100_000 });
  const timer = setInterval(() => asked.write('x'), 50);
  expect(await answered).toEqual([408, 'REQUEST_TOO_SLOW']);
  clearInterval(timer);
  asked.destroy();
});

test('sixteen who do not read are cut, and keep nobody else from files or graph', async () => {
  stored.set('file-large', Buffer.alloc(LIMIT));
  const sockets = Array.from({ length: 16 }, () => asking('file-large', 'officer-slow'));
  const first = await Promise.all(
    sockets.map(
      (socket) =>
        new Promise<string>((resolve) =>
          socket.once('data', (data) => {
            socket.pause();
            resolve(data.toString('latin1').slice(9, 12));
          }),
        ),
    ),
  );
  expect(first.filter((status) => status === '200')).toHaveLength(config.transfersAtOnce);
  expect(first.filter((status) => status === '429')).toHaveLength(16 - config.transfersAtOnce);
  const other = await request(addressOf('get', 'file-1', 'officer-2'));
  expect([other.statusCode, (await other.body.arrayBuffer()).byteLength]).toEqual([200, 5]);
  const graph = await request(gateway.url, { method: 'POST', headers: json, body: '{"query":"{ __typename }"}' });
  expect(await graph.body.json()).toEqual({ data: { __typename: 'Query' } });
  // Once they are cut, the same person is served again.
  for (;;) {
    const again = await request(addressOf('get', 'file-large', 'officer-slow'));
    const { byteLength } = await again.body.arrayBuffer();
    if (again.statusCode === 200) {
      expect(byteLength).toBe(LIMIT);
      break;
    }
    expect(again.statusCode).toBe(429);
  }
  for (const socket of sockets) socket.destroy();
});

test('a person who reads too much at a time is answered with the time of the next', async () => {
  const held = await Promise.all(
    Array.from({ length: config.transfersAtOnce }, () => request(addressOf('get', 'file-large', 'officer-3'))),
  );
  const more = await request(addressOf('get', 'file-large', 'officer-3'));
  expect([more.statusCode, more.headers['retry-after'], await codeOf(more)]).toEqual([429, '5', 'RATE_LIMITED']);
  for (const { body } of held) await body.dump({ limit: LIMIT * 2 });
});

/** Asks for a file. */
function asking(id: string, by: string) {
  const { pathname, search, port } = addressOf('get', id, by);
  const socket = connect(Number(port), '127.0.0.1').on('error', () => undefined);
  socket.write(`GET ${pathname}${search} HTTP/1.1\r\nhost: test\r\n\r\n`);
  return socket;
}

/** Transfers that their client breaks off. */
const leaving: readonly (readonly [name: string, leave: () => Promise<void>])[] = [
  [
    'in the middle of sending',
    async () => {
      const hasAsked = once(signals, 'asked');
      const { asked } = sending(addressOf('put', 'file-left', 'officer-gone'), { ...png, 'content-length': 100_000 });
      asked.write(Buffer.alloc(50_000));
      await hasAsked;
      asked.destroy();
    },
  ],
  [
    'in the middle of reading',
    async () => {
      const socket = asking('file-large', 'officer-gone');
      await once(socket, 'data');
      socket.destroy();
    },
  ],
  [
    'before the answer has begun',
    async () => {
      const hasAsked = once(signals, 'asked');
      const socket = asking(SILENT, 'officer-gone');
      await hasAsked;
      socket.destroy();
    },
  ],
];

test.each(leaving)(
  'a client that goes %s is let go by the service too, and is nobody’s error',
  async (_when, leave) => {
    const before = lines.length;
    stored.set('file-large', Buffer.alloc(LIMIT));
    const isOver = once(signals, 'closed');
    await leave();
    await isOver;
    const isLogged = once(signals, 'logged');
    await (await request(addressOf('get', 'file-1'))).body.dump();
    await isLogged;
    expect(lines.slice(before).filter(({ level }) => level !== 'info')).toEqual([]);
  },
);
