/** What goes through the gateway besides answers: bytes of attachments, and the news that a client went. */
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

const config = { ...loadConfig({ KUAIJIN_ENV: 'test', KUAIJIN_ATTACHMENT_LIMIT: '1024' }), port: 0 };
const log = logger('test', { level: 'silent' });
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
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.put<{ Params: { id: string }; Querystring: { signature: string } }>('/files/:id', async (asked, reply) => {
      stored.set(asked.params.id, asked.body as Buffer);
      return reply.code(201).send({ signature: asked.query.signature });
    });
    scope.get<{ Params: { id: string } }>('/files/:id', async (asked, reply) =>
      reply.header('content-type', 'text/plain').header('etag', '"1"').send(stored.get(asked.params.id)),
    );
  });
  const url = `${await subgraph.listen('127.0.0.1', 0)}/graphql`;
  const names = ['directory', 'projects', 'funds', 'land', 'approvals', 'supervision', 'events'];
  const subgraphs = Object.fromEntries(names.map((name) => [name, NOWHERE]));
  gateway = await startGateway({ config, log, subgraphs: { ...subgraphs, events: url, approvals: url }, port: 0 });
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

test('bytes of attachments go through to the service that keeps them, and back', async () => {
  const address = new URL('/files/file-1?signature=abc', gateway.url);
  const bytes = Buffer.from([0, 255, 13, 10, 7]);
  const put = await request(address, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: bytes });
  expect([put.statusCode, await put.body.json()]).toEqual([201, { signature: 'abc' }]);
  const got = await request(address);
  expect([got.statusCode, got.headers['content-type'], got.headers['etag']]).toEqual([200, 'text/plain', '"1"']);
  expect(Buffer.from(await got.body.arrayBuffer())).toEqual(bytes);
});

test('bytes beyond the limit stop at the gateway', async () => {
  const address = new URL('/files/file-2?signature=abc', gateway.url);
  const { statusCode, body } = await request(address, {
    method: 'PUT',
    headers: { 'content-type': 'image/png' },
    body: Buffer.alloc(1025),
  });
  expect([statusCode, await body.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'TOO_LARGE' } }] }]);
  expect(stored.has('file-2')).toBe(false);
});
