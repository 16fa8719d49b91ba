import { loadConfig } from '../config/config';
import { errorCodes, KuaijinError, refuse } from '../errors/errors';
import { StreamClient, StreamEnded } from '../event-streams/client';
import { CREDIT } from '../event-streams/messages';
import {
  anonymousIdentity,
  IDENTITY_HEADER,
  type Identity,
  IdentitySigner,
  IdentityVerifier,
  signIdentity,
} from '../identity/identity';
import { privateKey } from '../identity/keys';
import { logger } from '../logging/logging';
import { moneyOf, refusedMoney } from '../measures/money';
import { quantityMinor, quantityOf, refusedQuantity } from '../measures/quantity';
import type { Http } from '../service/http';
import { instantText, parseInstant } from './scalars';
import { createSubgraphServer } from './server';
import { createSubgraph, type RequestContext } from './subgraph';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
  directive @access(posts: [Post!], signedIn: Boolean) on FIELD_DEFINITION
  scalar DateTime
  scalar Date
  scalar Decimal
  enum Post { HANDLER OPERATOR }
  enum Unit { MU HECTARE }
  enum ErrorCode { ${errorCodes.join(' ')} }
  type Quantity { unit: Unit! value(in: Unit): Decimal! isRounded(in: Unit): Boolean! }
  type Money { yuan: Decimal! }
  type Actor @key(fields: "id", resolvable: false) { id: ID! }
  type Act { actorId: ID! actor: Actor post: String! onBehalfOf: Actor at: DateTime! }
  interface UserError { code: ErrorCode! message: String! path: [String!]! }
  type InvalidInput implements UserError { code: ErrorCode! message: String! path: [String!]! expected: String! received: String }
  type NotAllowed implements UserError { code: ErrorCode! message: String! path: [String!]! expected: String neededPost: String }
  type StateConflict implements UserError { code: ErrorCode! message: String! path: [String!]! status: String! version: Int! changed: Act }
  type InsufficientQuota implements UserError { code: ErrorCode! message: String! path: [String!]! requested: Quantity! available: Quantity! }
  type InsufficientFunds implements UserError { code: ErrorCode! message: String! path: [String!]! requested: Money! available: Money! }
  type Payload { done: Boolean things: [String!]! userErrors: [UserError!]! }
  type Query {
    echo(at: DateTime, day: Date, amount: Decimal): String
    instant: DateTime
    area: Quantity
    mine: String @access(signedIn: true)
    operators: String @access(posts: [OPERATOR])
    refused: String
    broken: String
    slow: Slow
  }
  type Slow { next: Slow }
  type Mutation { act(how: String!): Payload operate: Payload @access(posts: [OPERATOR]) }
  type Subscription { ticks(upTo: Int!, isLong: Boolean = false): Int! guarded: Int! @access(posts: [OPERATOR]) }
`;

const refusals = {
  quota: refuse('INSUFFICIENT_QUOTA', ['input', 'amount'], {
    details: { requested: refusedQuantity(4_000n, 'LAND_PLAN'), available: refusedQuantity(2_000n, 'LAND_PLAN') },
  }),
  funds: refuse('INSUFFICIENT_FUNDS', ['input', 'amount'], {
    details: { requested: refusedMoney(300n), available: refusedMoney(1n) },
  }),
  state: refuse('STATE_CONFLICT', ['input', 'stepId'], {
    details: {
      status: 'APPROVED',
      version: 7,
      changed: { actorId: 'officer-2', post: 'HEAD', at: '2026-11-22T01:00:00.000Z' },
    },
  }),
  input: refuse('NOT_WHOLE_MINOR_UNITS', ['input', 'amount', 'value'], {
    expected: '0 or 0.0005 MU',
    received: '0.0001 MU',
  }),
};

/** Each answers when the test says so. */
const slow = { begun: 0, onBegin: (_signal: AbortSignal | undefined) => {}, go: () => {} };
const slowly = (_source: unknown, _args: unknown, { signal }: RequestContext) => {
  slow.begun += 1;
  slow.onBegin(signal);
  return new Promise<object>((resolve) => {
    slow.go = () => resolve({});
  });
};

const ticked = { count: 0 };
async function* ticks(upTo: number, isLong = false) {
  for (let n = 1; n <= upTo; n += 1) {
    ticked.count += 1;
    yield { ticks: n };
  }
  if (upTo > 2 && !isLong) throw new Error('the store at 10.0.0.7 is gone');
}

const resolvers = {
  Query: {
    echo: (_: unknown, args: Record<string, unknown>) =>
      JSON.stringify(args, (_key, value) => (value instanceof Date ? value.toISOString() : value)),
    instant: () => new Date('2026-11-22T16:30:00Z'),
    area: () => quantityOf(136_000n, 'LAND_PLAN'),
    mine: () => 'mine',
    operators: () => 'operators',
    refused: () => {
      throw new KuaijinError('NOT_FOUND', { path: ['id'], received: 'x' });
    },
    slow: slowly,
    broken: () => {
      throw Object.assign(new Error('getaddrinfo store.internal'), { name: 'MongoServerSelectionError' });
    },
  },
  Slow: { next: slowly },
  Mutation: {
    act: (_: unknown, { how }: { how: string }) => {
      if (how === 'thrown') throw new KuaijinError('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'] });
      if (how === 'unknown') throw new KuaijinError('OUTCOME_UNKNOWN');
      const refusal = refusals[how as keyof typeof refusals];
      return refusal === undefined ? { done: true, userErrors: [] } : { userErrors: [refusal] };
    },
    operate: () => ({ done: true, userErrors: [] }),
  },
  Subscription: {
    ticks: { subscribe: (_: unknown, { upTo, isLong }: { upTo: number; isLong: boolean }) => ticks(upTo, isLong) },
    guarded: { subscribe: () => ticks(1) },
  },
};

const officer: Identity = {
  subject: 'officer-1',
  name: '王',
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};

const config = loadConfig({ KUAIJIN_ENV: 'test' });
let http: Http;
let url: string;
let signer: IdentitySigner;

beforeAll(async () => {
  signer = await IdentitySigner.open(config);
  http = await createSubgraphServer({
    service: 'test',
    subgraph: createSubgraph({ name: 'test', typeDefs, resolvers }),
    verifier: await IdentityVerifier.open(config),
    log: logger('test', { level: 'silent' }),
    bodyLimit: 100_000,
    ready: async () => ({ ready: true, parts: {} }),
  });
  url = `${await http.listen('127.0.0.1', 0)}/graphql`;
});

afterAll(() => http.close());

async function ask(query: string, identity: Identity = officer, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity), ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data: Record<string, never>;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
}

const act = (how: string, fields = '') =>
  `mutation { act(how: "${how}") { done userErrors { __typename code message path ${fields} } } }`;

test('a request whose client is gone begins nothing new', async () => {
  const client = new AbortController();
  const begun = new Promise<AbortSignal | undefined>((resolve) => {
    slow.onBegin = resolve;
  });
  const asked = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(officer) },
    body: JSON.stringify({ query: '{ slow { next { next { next { __typename } } } } }' }),
    signal: client.signal,
  });
  const outcome = expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  const signal = await begun;
  const seen = new Promise((resolve) => signal?.addEventListener('abort', resolve));
  client.abort();
  await outcome;
  await seen;
  slow.go();
  await ask('{ instant }');
  expect(slow.begun).toBe(1);
});

describe('scalars', () => {
  test('times are answered in +08:00, whole seconds without a fraction', async () => {
    expect((await ask('{ instant }')).data).toEqual({ instant: '2026-11-23T00:30:00+08:00' });
    expect(instantText(new Date('2026-11-22T16:30:00.250Z'))).toBe('2026-11-23T00:30:00.250+08:00');
    expect(parseInstant('2026-11-23T00:30:00+08:00')).toEqual(new Date('2026-11-22T16:30:00Z'));
  });

  test('an instant of any offset is understood', async () => {
    const { data } = await ask('{ echo(at: "2026-11-22T18:30:00+02:00") }');
    expect(data['echo']).toBe('{"at":"2026-11-22T16:30:00.000Z"}');
  });

  test.each([
    ['at: "2026-11-22"', 'an instant of the form 2026-11-22T09:30:00+08:00'],
    ['at: "2026-02-30T00:00:00Z"', 'an instant of the form 2026-11-22T09:30:00+08:00'],
    ['at: "2026-11-22T09:30:00"', 'an instant of the form 2026-11-22T09:30:00+08:00'],
    ['day: "2026-13-01"', 'a day of the form 2026-11-22'],
    ['amount: 1.5', 'an exact decimal as a string, for example "12.50"'],
    ['amount: "1e5"', 'an exact decimal as a string, for example "12.50"'],
  ])('%s is refused with what is expected', async (argument, expected) => {
    const { errors } = await ask(`{ echo(${argument}) }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', expected });
  });

  test('a quantity is answered in the unit that is asked for', async () => {
    const { data } = await ask('{ area { unit value ha: value(in: HECTARE) isRounded(in: HECTARE) } }');
    expect(data['area']).toEqual({ unit: 'MU', value: '68.0000', ha: '4.5333', isRounded: true });
    expect(quantityMinor({ value: '68.0000', unit: 'MU' }, 'LAND_PLAN')).toBe(136_000n);
  });
});

describe('refusals', () => {
  test.each([
    [
      'input',
      'InvalidInput',
      '... on InvalidInput { expected received }',
      { expected: '0 or 0.0005 MU', received: '0.0001 MU' },
    ],
    [
      'quota',
      'InsufficientQuota',
      '... on InsufficientQuota { requested { value } available { value } }',
      { requested: { value: '2.0000' }, available: { value: '1.0000' } },
    ],
    [
      'funds',
      'InsufficientFunds',
      '... on InsufficientFunds { requested { yuan } available { yuan } }',
      { requested: { yuan: moneyOf(300n).yuan }, available: { yuan: '0.01' } },
    ],
    [
      'state',
      'StateConflict',
      '... on StateConflict { status version changed { actor { id } post at } }',
      {
        status: 'APPROVED',
        version: 7,
        changed: { actor: { id: 'officer-2' }, post: 'HEAD', at: '2026-11-22T09:00:00+08:00' },
      },
    ],
  ])('%s is answered as %s with its details', async (how, __typename, fields, details) => {
    const { data, errors } = await ask(act(how, fields));
    expect(errors).toBeUndefined();
    expect(data['act']).toMatchObject({ done: null, userErrors: [{ __typename, ...details }] });
  });

  test('a refusal that was thrown is answered as data too, anything else as an error', async () => {
    expect((await ask(act('thrown'))).data['act']).toMatchObject({
      userErrors: [{ __typename: 'InvalidInput', code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] }],
    });
    expect((await ask(act('unknown'))).errors?.[0]?.extensions).toMatchObject({ code: 'OUTCOME_UNKNOWN' });
  });

  test('messages are answered in the language that the caller prefers', async () => {
    const chinese = await ask(act('state'), officer, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' });
    expect(chinese.data['act']).toMatchObject({ userErrors: [{ message: '当前状态不允许此操作。' }] });
    expect((await ask(act('state'))).data['act']).toMatchObject({
      userErrors: [{ message: 'This cannot be done in the present state.' }],
    });
  });
});

describe('errors', () => {
  test('a query answers a refusal as an error', async () => {
    const { errors } = await ask('{ refused }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      path: ['id'],
      received: 'x',
      zh: '未找到该对象。',
    });
  });

  test('a store that is away is answered with a code alone', async () => {
    const { errors } = await ask('{ broken }');
    expect(errors?.[0]?.extensions['code']).toBe('UNAVAILABLE');
    expect(JSON.stringify(errors)).not.toMatch(/store\.internal|Mongo/);
  });
});

describe('access', () => {
  test('a field for those who are signed in', async () => {
    expect((await ask('{ mine }')).data).toEqual({ mine: 'mine' });
    expect((await ask('{ mine }', anonymousIdentity)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('a field for a post', async () => {
    expect((await ask('{ operators }', { ...officer, posts: ['OPERATOR'] })).data).toEqual({ operators: 'operators' });
    const { errors } = await ask('{ operators }');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_ALLOWED',
      received: 'HANDLER',
      details: { neededPost: 'OPERATOR' },
    });
  });

  test('a mutation for a post answers the refusal as data', async () => {
    const query = 'mutation { operate { done userErrors { code ... on NotAllowed { neededPost } } } }';
    expect((await ask(query)).data['operate']).toEqual({
      done: null,
      userErrors: [{ code: 'NOT_ALLOWED', neededPost: 'OPERATOR' }],
    });
    expect((await ask(query, anonymousIdentity)).errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });

  test('lists of a payload that was refused are empty, also where they may not be null', async () => {
    const { data, errors } = await ask('mutation { operate { things userErrors { code } } }');
    expect([data['operate'], errors]).toEqual([{ things: [], userErrors: [{ code: 'NOT_ALLOWED' }] }, undefined]);
  });
});

describe('subscriptions', () => {
  const clients: StreamClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });

  function clientOf(identity: () => Promise<string>) {
    const client = new StreamClient({ url, identity });
    clients.push(client);
    return client;
  }

  /** Everything that a stream says, with the errors that it ends with. */
  async function subscribe(query: string, identity: Identity = officer) {
    const client = clientOf(() => signer.sign(identity));
    const request = { query, variables: {}, requestId: 'r', identity: () => signer.sign(identity) };
    const stream = await client.open(request);
    const results: unknown[] = [];
    for (;;) {
      const result = await stream.next().catch((error: unknown) => {
        if (error instanceof StreamEnded) return error;
        throw error;
      });
      if (result instanceof StreamEnded) return { results, errors: result.errors };
      results.push(result);
    }
  }

  test('events come as a stream', async () => {
    const { results, errors } = await subscribe('subscription { ticks(upTo: 2) }');
    expect([results, errors]).toEqual([[{ data: { ticks: 1 } }, { data: { ticks: 2 } }], []]);
  });

  test('no more come than there is room for, and all of them come', async () => {
    const { results } = await subscribe('subscription { ticks(upTo: 100, isLong: true) }');
    expect(results).toHaveLength(100);
    const identity = () => signer.sign(officer);
    const request = {
      query: 'subscription { ticks(upTo: 100, isLong: true) }',
      variables: {},
      requestId: 'r',
      identity,
    };
    const before = ticked.count;
    const stream = await clientOf(identity).open(request);
    await stream.next();
    while (ticked.count - before < CREDIT) await new Promise((resolve) => setImmediate(resolve));
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(ticked.count - before).toBe(CREDIT);
  });

  test('a socket without an identity is refused', async () => {
    const client = clientOf(async () => 'forged');
    const identity = () => signer.sign(officer);
    const opening = client.open({ query: 'subscription { ticks(upTo: 2) }', variables: {}, requestId: 'r', identity });
    await expect(opening).rejects.toThrow('401');
  });

  test('a stream is opened under its own identity, and not under that of the socket', async () => {
    const client = clientOf(() => signer.sign(officer));
    const open = (identity: string) =>
      client.open({
        query: 'subscription { ticks(upTo: 1) }',
        variables: {},
        requestId: 'r',
        identity: async () => identity,
      });
    const forged = (await open('forged')).next();
    await expect(forged).rejects.toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN_SUBGRAPH' } }] });
    await expect((await open(await signer.sign(officer))).next()).resolves.toEqual({ data: { ticks: 1 } });
  });

  test('each event waits for an identity that is valid then', async () => {
    const expired = await signIdentity(await privateKey(config.identityPrivateKey ?? ''), officer, new Date(0), 1);
    let asked = 0;
    const identity = async () => {
      asked += 1;
      return asked === 1 ? expired : signer.sign(officer);
    };
    const stream = await clientOf(() => signer.sign(officer)).open({
      query: 'subscription { ticks(upTo: 1) }',
      variables: {},
      requestId: 'r',
      identity,
    });
    await expect(stream.next()).resolves.toEqual({ data: { ticks: 1 } });
    expect(asked).toBe(2);
  });

  test('a stream whose caller may not go on ends with the reason', async () => {
    const expired = await signIdentity(await privateKey(config.identityPrivateKey ?? ''), officer, new Date(0), 1);
    let asked = 0;
    const stream = await clientOf(() => signer.sign(officer)).open({
      query: 'subscription { ticks(upTo: 1) }',
      variables: {},
      requestId: 'r',
      identity: async () => {
        asked += 1;
        if (asked > 1) throw new KuaijinError('TOKEN_EXPIRED');
        return expired;
      },
    });
    await expect(stream.next()).rejects.toMatchObject({ code: 'TOKEN_EXPIRED' });
  });

  test('a subscription for a post is refused to others', async () => {
    const { errors } = await subscribe('subscription { guarded }');
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
  });

  test('a source that breaks ends its stream, not the server', async () => {
    const broken = await subscribe('subscription { ticks(upTo: 3) }');
    expect(broken.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect((await subscribe('subscription { ticks(upTo: 1) }')).results).toEqual([{ data: { ticks: 1 } }]);
  });

  test('a document that is not valid is answered with its code', async () => {
    for (const query of ['subscription { nothing }', 'subscription {']) {
      expect((await subscribe(query)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_INVALID' } }]);
    }
  });
});

describe('signals', () => {
  /** A server of one question that waits for its signal. */
  async function waitingServer() {
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const resolvers = {
      Query: {
        wait: async (_: unknown, __: unknown, { signal }: RequestContext) => {
          asked();
          await new Promise((resolve) => signal?.addEventListener('abort', resolve));
          return 'gave up';
        },
      },
    };
    const server = await createSubgraphServer({
      service: 'test',
      subgraph: createSubgraph({ name: 'test', typeDefs: 'type Query { wait: String }', resolvers }),
      verifier: await IdentityVerifier.open(config),
      log: logger('test', { level: 'silent' }),
      bodyLimit: 1_000,
      ready: async () => ({ ready: true, parts: {} }),
    });
    const address = `${await server.listen('127.0.0.1', 0)}/graphql`;
    const ask = async (signal?: AbortSignal) =>
      fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(officer) },
        body: '{"query":"{ wait }"}',
        ...(signal === undefined ? {} : { signal }),
      });
    return { server, ask, isAsked };
  }

  test('who only waits is answered when the server closes', async () => {
    const { server, ask, isAsked } = await waitingServer();
    const answer = ask();
    await isAsked;
    await server.close();
    expect(await (await answer).json()).toEqual({ data: { wait: 'gave up' } });
  });

  test('nothing waits for a client that went', async () => {
    const { server, ask, isAsked } = await waitingServer();
    const client = new AbortController();
    const answer = ask(client.signal);
    await isAsked;
    client.abort();
    await expect(answer).rejects.toThrow();
    await server.close();
  });
});
