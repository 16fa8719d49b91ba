import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { type Config, loadConfig } from '@kuaijin/kit/config';
import type { Identity } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type RunningGateway, startGateway } from '../gateway';
import { issueToken } from '../tokens';
import { type MemorySubgraphs, startMemorySubgraphs } from './memory-subgraphs';

const config: Config = {
  ...loadConfig({ KUAIJIN_ENV: 'test', KUAIJIN_SUBSCRIPTIONS_PERSON: '5', KUAIJIN_SLOW_CLIENT_MS: '300' }),
  port: 0,
  heartbeatMs: 100,
};
const log = logger('test', { level: 'silent' });
let subgraphs: MemorySubgraphs;
let gateway: RunningGateway;

type Person = Omit<Identity, 'audience' | 'anonymous'>;
const officer: Person = { subject: 'officer-1', name: '王', posts: ['HANDLER'], region: '330800' };
const tokenOf = (person: Person = officer, hours?: number) => issueToken(config, person, hours);

interface Event {
  readonly id: string;
  readonly cursor: string;
}
interface Answer {
  readonly data?: { readonly statusChanged: Event & { readonly project?: unknown } } | null;
  readonly errors?: readonly { readonly path?: readonly unknown[]; readonly extensions: Record<string, unknown> }[];
  readonly extensions?: Record<string, unknown>;
}

const FOLLOW = 'subscription ($after: Cursor) { statusChanged(after: $after) { id cursor } }';
const FOLLOW_PROJECT = `subscription ($after: Cursor, $deep: Boolean = true) {
  change: statusChanged(after: $after) { id project { id name light @include(if: $deep) } } }`;

beforeAll(async () => {
  subgraphs = await startMemorySubgraphs(config, log);
  gateway = await startGateway({ config, log, subgraphs: subgraphs.addresses, port: 0 });
});

afterAll(async () => {
  await gateway.close();
  await subgraphs.close();
});

let count = 0;
/** So many events more, for everybody. */
function publish(many = 1, only?: readonly string[]): string[] {
  return Array.from({ length: many }, () => {
    count += 1;
    const id = `case-${count}/1`;
    subgraphs.feed.publish({ id, projectId: `project-${count}`, ...(only === undefined ? {} : { for: only }) });
    return id;
  });
}

const clients: Client[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

function socketClient(token: string | undefined, more: object = {}): Client {
  const client = createClient({
    url: gateway.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    retryAttempts: 0,
    ...more,
  });
  clients.push(client);
  return client;
}

const onSocket = async (query: string, variables: object = {}, token?: string) =>
  socketClient(token ?? (await tokenOf())).iterate<NonNullable<Answer['data']>>({
    query,
    variables: { ...variables },
  }) as unknown as AsyncIterableIterator<Answer>;

/** A stream of events, read line by line as it comes. */
class Stream {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  #text = '';

  constructor(
    readonly response: Response,
    readonly abort: AbortController,
  ) {
    if (response.body === null) throw new Error('no body');
    this.#reader = response.body.getReader();
  }

  /** The next block of the stream, comments too; undefined at its end. */
  async block(): Promise<Record<string, string> | undefined> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.#text.slice(0, end).split('\n');
        this.#text = this.#text.slice(end + 2);
        return Object.fromEntries(
          lines.map((line) => {
            const at = line.indexOf(':');
            return [line.slice(0, at), line.slice(at + 1).trimStart()];
          }),
        );
      }
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.#text += Buffer.from(value).toString();
    }
  }

  /** The next event with its id. */
  async event(): Promise<{ event: string; id: string | undefined; answer: Answer } | undefined> {
    for (;;) {
      const block = await this.block();
      if (block === undefined) return undefined;
      const { event, id, data = '' } = block;
      if (event !== undefined) return { event, id, answer: data === '' ? {} : (JSON.parse(data) as Answer) };
    }
  }
}

async function stream(
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
  token?: string,
): Promise<Stream> {
  const abort = new AbortController();
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${token ?? (await tokenOf())}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: abort.signal,
  });
  return new Stream(response, abort);
}

const codesOf = (answer: Answer | undefined) => answer?.errors?.map(({ extensions }) => extensions['code']);

describe('a subscription on a socket', () => {
  test('gives each event, with fields of other subgraphs as they are now', async () => {
    const rows = await onSocket(FOLLOW_PROJECT, { after: subgraphs.feed.head });
    const [id] = publish();
    const { value } = await rows.next();
    const projectId = `project-${count}`;
    expect(value).toEqual({
      data: { change: { id, project: { id: projectId, name: `项目 ${projectId}`, light: 'GREEN' } } },
    });
    await rows.return?.();
  });

  test('resumes behind its cursor with exactly what came after', async () => {
    const after = subgraphs.feed.head;
    const ids = publish(3);
    const first = await onSocket(FOLLOW, { after });
    const one = (await first.next()).value as Answer;
    await first.return?.();
    const second = await onSocket(FOLLOW, { after: one.data?.statusChanged.cursor });
    const rest = [(await second.next()).value, (await second.next()).value] as Answer[];
    expect([one, ...rest].map(({ data }) => data?.statusChanged.id)).toEqual(ids);
    await second.return?.();
  });

  test('takes the cursor as a literal too, and shows it where the client asks for it', async () => {
    const after = subgraphs.feed.head;
    publish();
    const rows = socketClient(await tokenOf()).iterate({
      query: `subscription { statusChanged(after: "${after}") { id } }`,
      extensions: { cursor: true },
    });
    expect((await rows.next()).value).toMatchObject({ extensions: { cursor: subgraphs.feed.head } });
    await rows.return?.();
  });

  test('ends with a named error for a cursor that is none, or of the future; the socket goes on', async () => {
    const client = socketClient(await tokenOf());
    const ask = (after: string) => client.iterate({ query: FOLLOW, variables: { after } }) as AsyncIterable<Answer>;
    for (const [after, code] of [
      ['nonsense', 'CURSOR_INVALID'],
      ['1000000', 'CURSOR_FUTURE'],
    ] as const) {
      const answers: Answer[] = [];
      for await (const answer of ask(after)) answers.push(answer);
      expect(answers.map(codesOf)).toEqual([[code]]);
    }
    const query = client.iterate({ query: '{ project(id: "project-1") { name } }' });
    expect((await query.next()).value).toEqual({ data: { project: { name: '项目 project-1' } } });
  });

  test.each([
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_INVALID'],
    ['two root fields', 'subscription { statusChanged { id } caseChanged(id: "1") { id } }', 'GRAPHQL_INVALID'],
    ['a syntax error', 'subscription {', 'GRAPHQL_INVALID'],
    [
      'a condition at its root',
      'subscription ($c: Boolean!) { statusChanged @include(if: $c) { id } }',
      'GRAPHQL_INVALID',
    ],
  ])('refuses %s, and the socket goes on', async (_what, query, code) => {
    const client = socketClient(await tokenOf());
    const outcome = await client
      .iterate({ query, variables: {} })
      .next()
      .then(
        ({ value }) => value?.errors,
        (error: unknown) => error,
      );
    expect(outcome).toMatchObject([{ extensions: { code } }]);
    await expect(client.iterate({ query: '{ __typename }' }).next()).resolves.toMatchObject({
      value: { data: { __typename: 'Query' } },
    });
  });

  test('refuses a variable of the wrong type', async () => {
    const query = 'subscription ($id: ID!) { caseChanged(id: $id) { id } }';
    const rows = await onSocket(query, {});
    await expect(rows.next()).rejects.toMatchObject([{ extensions: { code: 'INVALID_INPUT', path: ['id'] } }]);
  });

  test('a socket with a wrong token is closed with the reason', async () => {
    for (const [token, reason] of [
      ['not.a.token', 'TOKEN_INVALID'],
      [await tokenOf(officer, -1), 'TOKEN_EXPIRED'],
    ] as const) {
      await expect(socketClient(token).iterate({ query: FOLLOW }).next()).rejects.toMatchObject({
        code: 4403,
        reason,
      });
    }
  });

  test('who is not signed in is refused what is not for everybody', async () => {
    const client = createClient({
      url: gateway.url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    clients.push(client);
    const { value } = await client.iterate({ query: FOLLOW }).next();
    expect(codesOf(value as Answer)).toEqual(['UNAUTHENTICATED']);
  });

  test('each caller sees what is for that caller alone', async () => {
    const after = subgraphs.feed.head;
    const other = { ...officer, subject: 'officer-2' };
    const [mine] = publish(1, ['officer-1']);
    const [others] = publish(1, ['officer-2']);
    const ofMine = await onSocket(FOLLOW, { after });
    const ofOther = await onSocket(FOLLOW, { after }, await tokenOf(other));
    expect(((await ofMine.next()).value as Answer).data?.statusChanged.id).toBe(mine);
    expect(((await ofOther.next()).value as Answer).data?.statusChanged.id).toBe(others);
    await ofMine.return?.();
    await ofOther.return?.();
  });

  test('ends when its token ends', async () => {
    const rows = await onSocket(FOLLOW, {}, await tokenOf(officer, 1.5 / 3_600));
    const answers: Answer[] = [];
    for await (const answer of rows) answers.push(answer);
    expect(answers.map(codesOf)).toEqual([['TOKEN_EXPIRED']]);
  });

  test('no more of them are let in than a person may have', async () => {
    const client = socketClient(await tokenOf({ ...officer, subject: 'officer-many' }));
    const open = Array.from({ length: 5 }, () => client.iterate({ query: FOLLOW, variables: { after: '0' } }));
    await Promise.all(open.map((rows) => rows.next()));
    await expect(client.iterate({ query: FOLLOW }).next()).rejects.toMatchObject([
      { extensions: { code: 'RATE_LIMITED', expected: 'at most 5 subscriptions at a time' } },
    ]);
    await open[0]?.return?.();
    const again = client.iterate({ query: FOLLOW, variables: { after: '0' } });
    await expect(again.next()).resolves.toMatchObject({ value: { data: { statusChanged: {} } } });
  });

  test('a document that is too deep is refused as a query is', async () => {
    const deep = `subscription { statusChanged { ${'project { events { nodes { '.repeat(8)} id ${'} } } '.repeat(8)} } }`;
    const rows = await onSocket(deep);
    await expect(rows.next()).rejects.toMatchObject([{ extensions: { code: 'TOO_DEEP' } }]);
  });

  test('a subgraph that is down costs its fields, not the event', async () => {
    await subgraphs.stop('supervision');
    try {
      const rows = await onSocket(FOLLOW_PROJECT, { after: subgraphs.feed.head });
      const [id] = publish();
      const { value } = await rows.next();
      expect(value).toMatchObject({
        data: { change: { id, project: { name: `项目 project-${count}`, light: null } } },
        errors: [{ path: ['change', 'project', 'light'], extensions: { code: 'SUBGRAPH_DOWN' } }],
      });
      await rows.return?.();
    } finally {
      await subgraphs.restart('supervision');
    }
  });

  test('goes on behind its last event when the subgraph of the feed comes back', async () => {
    const after = subgraphs.feed.head;
    const rows = await onSocket(FOLLOW, { after });
    const ids = publish(2);
    const seen = [(await rows.next()).value as Answer];
    await subgraphs.restart('events');
    ids.push(...publish(2));
    while (seen.length < 4) seen.push((await rows.next()).value as Answer);
    expect(seen.map(({ data }) => data?.statusChanged.id)).toEqual(ids);
    await rows.return?.();
  });

  test('bytes that are no message close the socket by the protocol', async () => {
    const socket = new WebSocket(gateway.url.replace(/^http/, 'ws'), 'graphql-transport-ws');
    await new Promise((resolve) => socket.once('open', resolve));
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.send('{"type": "nothing"');
    expect(await closed).toBe(4400);
  });
});

describe('a subscription as a stream of events', () => {
  test('says first where it stands, then each event with its cursor as id', async () => {
    const after = subgraphs.feed.head;
    const events = await stream(FOLLOW);
    expect(events.response.status).toBe(200);
    expect(events.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    let block = await events.block();
    while (block?.['id'] === undefined) block = await events.block();
    expect(block).toEqual({ id: after });
    const [id] = publish();
    expect(await events.event()).toMatchObject({
      event: 'next',
      id: subgraphs.feed.head,
      answer: { data: { statusChanged: { id } } },
    });
    events.abort.abort();
  });

  test('resumes behind `Last-Event-ID`, whatever the operation says', async () => {
    const after = subgraphs.feed.head;
    const ids = publish(3);
    const events = await stream(FOLLOW, { after: '0' }, { 'last-event-id': String(Number(after) + 1) });
    const seen = [await events.event(), await events.event()];
    expect(seen.map((one) => one?.answer.data?.statusChanged.id)).toEqual(ids.slice(1));
    events.abort.abort();
  });

  test('gives signs of life while nothing happens', async () => {
    const events = await stream(FOLLOW);
    let beats = 0;
    while (beats < 4) if ((await events.block())?.[''] !== undefined) beats += 1;
    events.abort.abort();
  });

  test('ends with the error and then is complete', async () => {
    const events = await stream(FOLLOW, { after: 'nonsense' });
    expect(codesOf((await events.event())?.answer)).toEqual(['CURSOR_INVALID']);
    expect(await events.event()).toMatchObject({ event: 'complete' });
    expect(await events.event()).toBeUndefined();
  });

  test('is refused by status where the document is wrong or the token is', async () => {
    const invalid = await stream('subscription { nothing }');
    expect([invalid.response.status, await invalid.response.text().catch(() => '')][0]).toBe(400);
    const expired = await stream(FOLLOW, {}, {}, await tokenOf(officer, -1));
    expect(expired.response.status).toBe(401);
  });

  test('can be asked for by GET', async () => {
    const after = subgraphs.feed.head;
    const [id] = publish();
    const url = new URL(gateway.url);
    url.searchParams.set('query', `subscription { statusChanged(after: "${after}") { id } }`);
    const abort = new AbortController();
    const headers = { accept: 'text/event-stream', authorization: `Bearer ${await tokenOf()}` };
    const events = new Stream(await fetch(url, { headers, signal: abort.signal }), abort);
    expect((await events.event())?.answer.data?.statusChanged.id).toBe(id);
    abort.abort();
  });

  test('without a stream of events it is refused by name', async () => {
    const events = await stream(FOLLOW, {}, { accept: 'application/json' });
    expect(events.response.status).toBe(400);
    expect(JSON.stringify(await events.block().catch(() => undefined))).toBeUndefined();
  });

  test('a query whose client takes streams alone is one event and complete', async () => {
    const events = await stream('{ project(id: "project-1") { name } }');
    expect(await events.event()).toMatchObject({ answer: { data: { project: { name: '项目 project-1' } } } });
    expect(await events.event()).toMatchObject({ event: 'complete' });
  });

  test('a client that takes nothing is ended by name and misses nothing when it resumes', async () => {
    const after = subgraphs.feed.head;
    const { port, pathname } = new URL(gateway.url);
    const body = JSON.stringify({
      query: `subscription { statusChanged(after: "${after}") { id cursor ${'a: reason '.repeat(1)} subject } }`,
    });
    const socket = connect(Number(port), '127.0.0.1');
    socket.pause();
    socket.write(
      `POST ${pathname} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\naccept: text/event-stream\r\n` +
        `authorization: Bearer ${await tokenOf()}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
    // More than the buffers between the two hold.
    const wide = 'x'.repeat(100_000);
    for (let n = 0; n < 200; n += 1) subgraphs.feed.publish({ id: `case-wide-${wide}/${n}`, projectId: 'p' });
    let text = '';
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    socket.on('data', (chunk) => {
      text += String(chunk);
    });
    socket.resume();
    while (!text.includes('CLIENT_TOO_SLOW')) await new Promise((resolve) => setTimeout(resolve, 20));
    const last = [...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1];
    expect(Number(last)).toBeLessThan(Number(subgraphs.feed.head));
    expect(Number(last)).toBeGreaterThan(Number(after));
    const rest = await stream('subscription ($after: Cursor) { statusChanged(after: $after) { cursor } }', {
      after: last,
    });
    expect((await rest.event())?.id).toBe(String(Number(last) + 1));
    rest.abort.abort();
    socket.destroy();
  });
});

test('a gateway that stops lets its clients go on elsewhere', async () => {
  const other = await startGateway({ config, log, subgraphs: subgraphs.addresses, port: 0 });
  const client = createClient({
    url: other.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${await tokenOf()}` },
    retryAttempts: 0,
  });
  clients.push(client);
  const rows = client.iterate({ query: FOLLOW, variables: { after: '0' } });
  await rows.next();
  const events = await new Promise<{ ended: Promise<void> }>((resolve, reject) => {
    void tokenOf().then((token) => {
      const asking = httpRequest(
        other.url,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream',
            authorization: `Bearer ${token}`,
          },
        },
        (response) => {
          response.resume();
          resolve({ ended: new Promise((end) => response.once('close', () => end())) });
        },
      );
      asking.on('error', reject);
      asking.end(JSON.stringify({ query: FOLLOW }));
    });
  });
  const closing = other.close();
  const drained = (async () => {
    for await (const _ of rows);
  })();
  await expect(drained).rejects.toMatchObject({ code: 1012 });
  await events.ended;
  await closing;
});
