import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchNode } from '@apollo/query-planner';
import { logger } from '@kuaijin/kit/logging';
import { OperationTypeNode } from 'graphql';
import type { GatewayContext } from './context';
import { ReadSharing } from './execution/read-sharing';
import { SubgraphSource } from './subgraph-source';

const log = logger('test', { level: 'silent' });
const TIMEOUT_MS = 300;
/** The circuit lets one request through after a second. */
const TRIED_AGAIN_MS = 1_000;

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const fine: Answer = (_request, response) => response.end('{"data":{"project":{"id":"1"}}}');

let server: Server;
let url: string;
let answer: Answer;
let asked: number;
let source: SubgraphSource;

beforeEach(async () => {
  answer = fine;
  asked = 0;
  server = createServer((request, response) => {
    asked += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  source = new SubgraphSource({
    name: 'projects',
    url,
    timeoutMs: TIMEOUT_MS,
    longPolls: 4,
    sharing: new ReadSharing(),
    log,
  });
});

afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await source.close();
});

const query: FetchNode = {
  kind: 'Fetch',
  serviceName: 'projects',
  operation: '{ project(id: "1") { id } }',
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
};
const mutation: FetchNode = {
  ...query,
  operation: 'mutation { registerProject { cursor } }',
  operationKind: OperationTypeNode.MUTATION,
};

function contextOf(identity: string, signal = new AbortController().signal): GatewayContext {
  return { requestId: 'r', log, signal, waits: false, signedIdentity: async () => identity } as GatewayContext;
}

const codesOf = async (fetch = query, context = contextOf('one')) =>
  (await source.fetch(fetch, {}, context)).errors?.map(({ path, extensions }) => [path, extensions?.['code']]);

test('equal reads of one caller are sent once, those of another apart, and each may change what it got', async () => {
  const answers = await Promise.all(['one', 'one', 'one', 'other'].map((id) => source.fetch(query, {}, contextOf(id))));
  expect(asked).toBe(2);
  expect(answers).toEqual(answers.map(() => ({ data: { project: { id: '1' } } })));
  expect(new Set(answers.map(({ data }) => data)).size).toBe(4);
});

test('what a mutation has changed is read anew', async () => {
  const held: (() => void)[] = [];
  answer = (request, response) => {
    request.on('data', (chunk) => {
      if (String(chunk).includes('mutation')) response.end('{"data":{"registerProject":{"cursor":"c"}}}');
      else held.push(() => response.end(`{"data":{"project":{"id":"answer ${held.length}"}}}`));
    });
  };
  const before = source.fetch(query, {}, contextOf('one'));
  while (held.length < 1) await new Promise(setImmediate);
  await source.fetch(mutation, {}, contextOf('one'));
  const after = source.fetch(query, {}, contextOf('one'));
  while (held.length < 2) await new Promise(setImmediate);
  held[1]?.();
  expect((await after).data).toEqual({ project: { id: 'answer 2' } });
  held[0]?.();
  await before;
});

test('a subgraph that is slow costs its fields within the time limit', async () => {
  answer = () => undefined;
  const began = Date.now();
  expect(await codesOf()).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  expect(await codesOf(mutation)).toEqual([[['registerProject'], 'OUTCOME_UNKNOWN']]);
  expect(Date.now() - began).toBeLessThan(10 * TIMEOUT_MS);
});

test('a body that trickles is cut at the time limit', async () => {
  answer = (_request, response) => {
    const timer = setInterval(() => response.write(' '), TIMEOUT_MS / 10);
    response.once('close', () => clearInterval(timer));
  };
  expect(await codesOf()).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
});

test('a read ends when its caller has gone, a mutation goes on', async () => {
  const closed: string[] = [];
  answer = (request, response) => {
    request.on('data', (chunk) => {
      const kind = String(chunk).includes('mutation') ? 'mutation' : 'query';
      response.once('close', () => closed.push(response.writableFinished ? `${kind} answered` : `${kind} cut`));
      if (kind === 'mutation') setImmediate(() => response.end('{"data":{}}'));
      else gone.abort();
    });
  };
  const gone = new AbortController();
  await source.fetch(query, {}, contextOf('one', gone.signal));
  while (closed.length < 1) await new Promise(setImmediate);
  await source.fetch(mutation, {}, contextOf('one', AbortSignal.abort()));
  while (closed.length < 2) await new Promise(setImmediate);
  expect(closed).toEqual(['query cut', 'mutation answered']);
});

test('after failures in a row it is spared, and asked again when it answers', async () => {
  answer = (request) => request.socket.destroy();
  for (let n = 0; n < 5; n += 1) expect(await codesOf()).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  expect([source.isSpared, asked]).toEqual([true, 5]);
  expect(await codesOf()).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  expect(await codesOf(mutation)).toEqual([[['registerProject'], 'SUBGRAPH_DOWN']]);
  expect(asked).toBe(5);
  answer = fine;
  const until = Date.now() + 10 * TRIED_AGAIN_MS;
  while (source.isSpared && Date.now() < until) await codesOf();
  expect(source.isSpared).toBe(false);
  expect(await codesOf()).toBeUndefined();
});

test('a caller who goes is no failure of the subgraph', async () => {
  answer = () => undefined;
  for (let n = 0; n < 10; n += 1) await codesOf(query, contextOf('one', AbortSignal.timeout(10)));
  expect(source.isSpared).toBe(false);
});

test('answers of 500 that hold no graph are failures, those that hold one are answers', async () => {
  answer = (_request, response) => response.writeHead(503).end('Service Unavailable');
  expect(await codesOf()).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  const errors = [{ message: 'no', path: ['project'], extensions: { code: 'UNAVAILABLE' } }];
  answer = (_request, response) => response.writeHead(503).end(JSON.stringify({ data: null, errors }));
  expect(await codesOf()).toEqual([[['project'], 'UNAVAILABLE']]);
});

test('a subgraph of the same process is asked without a connection, within the same limits', async () => {
  const held: string[] = [];
  let reply = async (body: string) => body.replace(/.*/s, '{"data":{"project":{"id":"1"}}}');
  const near = new SubgraphSource({
    name: 'projects',
    url,
    ask: async ({ body, identity, requestId }) => {
      held.push(`${identity} ${requestId} ${body}`);
      return reply(body);
    },
    timeoutMs: TIMEOUT_MS,
    longPolls: 4,
    sharing: new ReadSharing(),
    log,
  });
  const codes = async (fetch: FetchNode) =>
    (await near.fetch(fetch, {}, contextOf('one'))).errors?.map(({ path, extensions }) => [path, extensions?.['code']]);
  expect((await near.fetch(query, {}, contextOf('one'))).data).toEqual({ project: { id: '1' } });
  expect(held).toEqual([`one r {"query":${JSON.stringify(query.operation)},"variables":{}}`]);
  reply = () => new Promise(() => {});
  expect(await codes(query)).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  expect(await codes(mutation)).toEqual([[['registerProject'], 'OUTCOME_UNKNOWN']]);
  reply = () => Promise.reject(new Error('the server closes'));
  expect(await codes(query)).toEqual([[['project'], 'SUBGRAPH_DOWN']]);
  expect(asked).toBe(0);
  await near.close();
});
