/** Sockets as somebody opens them who keeps to no protocol, and what they leave behind. */
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { logger } from '@kuaijin/kit/logging';
import { WebSocket } from 'ws';
import { type RunningGateway, startGateway } from '../gateway';
import { issueToken } from '../tokens';
import { type MemorySubgraphs, startMemorySubgraphs } from './memory-subgraphs';

const AT_ONCE = 3;
const config: Config = {
  ...loadConfig({
    KUAIJIN_ENV: 'test',
    KUAIJIN_SUBSCRIPTIONS_PERSON: String(AT_ONCE),
    KUAIJIN_AT_ONCE: String(AT_ONCE),
  }),
  port: 0,
};
const log = logger('test', { level: 'silent' });
let subgraphs: MemorySubgraphs;
let gateway: RunningGateway;

beforeAll(async () => {
  subgraphs = await startMemorySubgraphs(config, log);
  gateway = await startGateway({ config, log, subgraphs: subgraphs.addresses, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  await subgraphs.close();
});

test.each([
  ['offers protocols that are not ours', '/graphql', ['graphql-ws', 'soap'], {}, 400, 'BAD_REQUEST'],
  ['asks at another address', '/nothing', ['graphql-transport-ws'], {}, 404, 'NOT_FOUND'],
  [
    'keeps to another version',
    '/graphql',
    ['graphql-transport-ws'],
    { 'sec-websocket-version': '7' },
    400,
    'BAD_REQUEST',
  ],
])('who %s reads why in an answer of HTTP', async (_what, path, protocols, headers, status, code) => {
  const asking = request(new URL(path, gateway.url), {
    headers: {
      connection: 'upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'sec-websocket-protocol': protocols.join(', '),
      ...headers,
    },
  }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += String(part);
  expect([response.statusCode, JSON.parse(text).errors[0].extensions.code]).toEqual([status, code]);
});

test('who offers no protocol reads it by the close code', async () => {
  const socket = new WebSocket(gateway.url.replace(/^http/, 'ws'));
  const [code] = await once(socket, 'close');
  expect(code).toBe(4406);
});

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** An acknowledged socket of a person. */
async function opened(subject: string) {
  const token = await issueToken(config, { subject, name: '王', posts: ['HANDLER'], region: '330800' });
  const socket = new WebSocket(gateway.url.replace(/^http/, 'ws'), 'graphql-transport-ws');
  const heard: Message[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    heard.push(JSON.parse(String(data)) as Message);
    for (const wake of [...waiting]) wake();
  });
  const send = (message: object) => socket.send(JSON.stringify(message));
  const until = (isThere: (message: Message) => boolean) =>
    new Promise<Message>((resolve) => {
      const look = () => {
        const found = heard.find(isThere);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
    });
  await once(socket, 'open');
  send({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  await until(({ type }) => type === 'connection_ack');
  return { socket, heard, send, until };
}

const FOLLOW = 'subscription ($after: Cursor) { statusChanged(after: $after) { id cursor } }';

test('the name of an operation that is not there is refused by code, and takes no place from anybody', async () => {
  const { socket, send, until } = await opened('officer-names');
  for (let n = 0; n < 2 * AT_ONCE; n += 1) {
    const id = `wrong-${n}`;
    send({ id, type: 'subscribe', payload: { query: 'query One { __typename }', operationName: 'Other' } });
    expect(await until((message) => message.id === id)).toMatchObject({
      type: 'next',
      payload: { errors: [{ extensions: { code: 'GRAPHQL_INVALID' } }] },
    });
    await until((message) => message.id === id && message.type === 'complete');
  }
  send({ id: 'right', type: 'subscribe', payload: { query: 'query One { __typename }' } });
  expect(await until(({ id }) => id === 'right')).toMatchObject({ payload: { data: { __typename: 'Query' } } });
  socket.close();
});

test('subscriptions that were begun under one id one after another all end with their socket', async () => {
  const { socket, send, until } = await opened('officer-again');
  subgraphs.feed.publish({ id: 'case-1/1', projectId: 'project-1' });
  for (let n = 0; n < AT_ONCE; n += 1) {
    send({ id: 'one', type: 'subscribe', payload: { query: FOLLOW, variables: { after: '0' } } });
    if (n < AT_ONCE - 1) send({ id: 'one', type: 'complete' });
  }
  await until(({ id }) => id === 'one');
  socket.close();
  await once(socket, 'close');
  const next = await opened('officer-again');
  for (let n = 0; n < AT_ONCE; n += 1) {
    const id = `anew-${n}`;
    next.send({ id, type: 'subscribe', payload: { query: FOLLOW, variables: { after: '0' } } });
    expect(await next.until((message) => message.id === id)).toMatchObject({ type: 'next' });
  }
  next.socket.close();
});

test('an id that is used again while its first operation is being opened is that of the second alone', async () => {
  const { socket, heard, send, until } = await opened('officer-reuse');
  const follow = (name: string) => ({
    query: `subscription { ${name}: statusChanged(after: "${subgraphs.feed.head}") { id } }`,
  });
  send({ id: 'one', type: 'subscribe', payload: follow('first') });
  send({ id: 'one', type: 'complete' });
  send({ id: 'one', type: 'subscribe', payload: follow('second') });
  for (const n of [1, 2, 3]) subgraphs.feed.publish({ id: `case-again/${n}`, projectId: 'project-1' });
  await until(({ payload }) => JSON.stringify(payload)?.includes('case-again/3') === true);
  send({ id: 'two', type: 'subscribe', payload: { query: '{ __typename }' } });
  await until(({ id, type }) => id === 'two' && type === 'complete');
  const answered = heard.filter(({ id, type }) => id === 'one' && type === 'next').map(({ payload }) => payload);
  expect(answered).toEqual([1, 2, 3].map((n) => ({ data: { second: { id: `case-again/${n}` } } })));
  socket.close();
});
