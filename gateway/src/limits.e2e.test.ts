/**
 * What an attacker asks is refused in the time that it takes to read it, by a gateway that meanwhile answers everybody
 * else.
 */
import { type Config, loadConfig } from '@kuaijin/kit/config';
import { IdentityVerifier } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import { processMetrics } from '@kuaijin/kit/logging/metrics';
import type { Http } from '@kuaijin/kit/service/http';
import { createSubgraph, type RequestContext } from '@kuaijin/kit/subgraph';
import { createSubgraphServer } from '@kuaijin/kit/subgraph/server';
import { loadTypeDefs, subgraphNames } from '@kuaijin/schema';
import { getIntrospectionQuery } from 'graphql';
import { request } from 'undici';
import { type RunningGateway, startGateway } from './gateway';
import { issueToken } from './tokens';

const config: Config = { ...loadConfig({ KUAIJIN_ENV: 'test' }), port: 0 };
const log = logger('test', { level: 'silent' });
const asked: string[] = [];
const waiting = new Set<() => void>();
let subgraph: Http;
let subgraphs: Record<string, string>;
let gateway: RunningGateway;

const resolvers = {
  Query: {
    // A long poll that lasts until somebody lets it go, or nobody waits any more.
    events: (_parent: unknown, { waitSeconds }: { waitSeconds: number }, { signal }: RequestContext) => {
      asked.push('events');
      const page = { nodes: [], endCursor: 'end', hasNextPage: false };
      if (waitSeconds === 0) return page;
      return new Promise((resolve) => {
        const end = () => {
          waiting.delete(end);
          resolve(page);
        };
        waiting.add(end);
        signal?.addEventListener('abort', end);
      });
    },
  },
};

beforeAll(async () => {
  subgraph = await createSubgraphServer({
    service: 'events',
    subgraph: createSubgraph({ name: 'events', typeDefs: loadTypeDefs('events'), resolvers }),
    verifier: await IdentityVerifier.open(config),
    log,
    bodyLimit: config.bodyLimit * 2,
    ready: async () => ({ ready: true, parts: {} }),
  });
  const url = `${await subgraph.listen('127.0.0.1', 0)}/graphql`;
  subgraphs = Object.fromEntries(subgraphNames.map((name) => [name, url]));
  gateway = await startGateway({ config, log, subgraphs, port: 0 });
  await ask('{ __typename }');
});

afterAll(async () => {
  await gateway.close();
  await subgraph.close();
});

interface Asking {
  readonly token?: string;
  readonly to?: RunningGateway;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Milliseconds of computing that this process has taken, which do not depend on what else the machine does. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function ask(query: string, { token, to = gateway, headers: more = {} }: Asking = {}) {
  const started = computed();
  const { statusCode, headers, body } = await request(to.url, {
    method: 'POST',
    headers: {
      ...more,
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  const text = await body.text();
  const { data, errors = [] } = JSON.parse(text);
  const codes: string[] = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
  return { status: statusCode, headers, data, codes, errors, text, ms: computed() - started };
}

const tokenOf = (subject: string) => issueToken(config, { subject, name: '王', posts: ['HANDLER'], region: '330800' });

/** Resolves once as many long polls wait. */
async function untilWaiting(count: number): Promise<void> {
  while (waiting.size < count) await new Promise((resolve) => setImmediate(resolve));
}

const times = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (count: number, open: string, inner: string, close: string) =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const bomb = (count: number) =>
  `{ me { department { ...f0 } } } ${times(count, (i) => `fragment f${i} on Department { region { id } ...f${i + 1} ...f${i + 1} }`)} fragment f${count} on Department { name }`;

describe('a document of an attacker', () => {
  const officers = (levels: number) =>
    `departments { nodes { ${nested(levels, 'officers { department { ', 'name', ' } }')} } }`;
  test.each([
    ['officers of departments of officers, six levels deep', `{ ${officers(3)} }`, 'TOO_COSTLY'],
    ['fourteen deep under twenty aliases', `{ ${times(20, (i) => `a${i}: ${officers(7)}`)} }`, 'TOO_DEEP'],
    [
      'cases of steps of cases',
      `{ approvalCase(id: "1") { ${nested(4, 'steps { approvalCase { ', 'id', ' } }')} } }`,
      'TOO_COSTLY',
    ],
    [
      'steps that wait for steps, ten deep',
      `{ step(id: "1") { ${nested(5, 'dependsOn { blocks { ', 'id', ' } }')} } }`,
      'TOO_COSTLY',
    ],
    [
      'sixty long polls in one',
      `{ ${times(60, (i) => `a${i}: events(waitSeconds: 25) { endCursor }`)} }`,
      'TOO_COSTLY',
    ],
    ['one field four thousand times', `{ me { ${'id '.repeat(4_000)} } }`, 'TOO_COSTLY'],
    ['one field as often as tokens allow', `{ ${'me { id } '.repeat(900)} }`, 'TOO_COSTLY'],
    ['one object a hundred times', `{ ${'me { id } '.repeat(100)} }`, 'TOO_COSTLY'],
    ['twenty fragments that spread the next twice', bomb(20), 'TOO_COSTLY'],
    ['thirty of them', bomb(30), 'TOO_DEEP'],
    ['as many as tokens allow', bomb(250), 'TOO_DEEP'],
    ['fragments within each other', `{ me { ${nested(600, '... { ', 'id', ' }')} } }`, 'TOO_DEEP'],
    ['lists within each other', `{ project(id: ${'['.repeat(3_900)}1`, 'TOO_DEEP'],
    [
      'the schema ten times over',
      `{ ${times(10, (i) => `a${i}: __schema { types { fields { args { type { ofType { name } } } } } }`)} }`,
      'TOO_COSTLY',
    ],
    ['types of types', `{ __schema { types { ${nested(9, 'fields { type { ', 'name', ' } }')} } } }`, 'TOO_DEEP'],
  ])('%s is refused before anybody is asked', async (_case, query, code) => {
    asked.length = 0;
    const tries = [];
    for (let i = 0; i < 5; i += 1) tries.push(await ask(`${query} # ${i}`));
    expect(tries.map(({ status, codes }) => [status, codes])).toEqual(tries.map(() => [400, [code]]));
    expect(Math.min(...tries.map(({ ms }) => ms))).toBeLessThan(50);
    expect(asked).toEqual([]);
  });

  test('is answered with the limit that it passed', async () => {
    const { errors } = await ask(
      '{ organisations(first: 100) { nodes { id } } departments(first: 100) { nodes { officers { name } } } }',
    );
    expect(errors[0].extensions).toMatchObject({
      expected: `a cost of at most ${config.maxAnonymousCost}`,
      received: '5202',
    });
  });
});

test('who is signed in may ask for more than who is not', async () => {
  const query = '{ departments(first: 100) { nodes { officers { name } } } }';
  expect((await ask(query)).codes).toEqual(['TOO_COSTLY']);
  expect((await ask(query, { token: await tokenOf('officer-1') })).codes).not.toContain('TOO_COSTLY');
});

test('the standard query for the schema is answered', async () => {
  const { codes, data } = await ask(getIntrospectionQuery());
  expect([codes, Object.keys(data.__schema).length > 0]).toEqual([[], true]);
});

test('a subscription that is posted is refused under a code', async () => {
  const { status, codes } = await ask('subscription { statusChanged { id } }', { token: await tokenOf('officer-1') });
  expect([status, codes]).toEqual([400, ['SUBSCRIPTION_NEEDS_STREAM']]);
});

describe('rates', () => {
  const poll = '{ events(waitSeconds: 25) { endCursor } }';
  /** Behind a proxy, so that each test has addresses of its own. */
  let strict: RunningGateway;
  /** Without a proxy, and with little time. */
  let hasty: RunningGateway;
  beforeAll(async () => {
    const strictRates = { ...config.rates, addressRequests: 3, personRequests: 3, personCost: 1_300 };
    const hastyRates = { ...config.rates, addressRequests: 10, allLongPolls: 1 };
    [strict, hasty] = await Promise.all(
      [
        { ...config, rates: strictRates, trustedProxies: ['127.0.0.1'] },
        { ...config, rates: hastyRates, executionTimeoutMs: 2_000 },
      ].map((own) => startGateway({ config: own, log, subgraphs, port: 0 })) as [
        Promise<RunningGateway>,
        Promise<RunningGateway>,
      ],
    );
  });
  afterAll(() => Promise.all([strict.close(), hasty.close()]));
  afterEach(() => {
    for (const end of waiting) end();
  });
  const statusesOf = async (questions: readonly (() => ReturnType<typeof ask>)[]) => {
    const statuses = [];
    for (const question of questions) statuses.push((await question()).status);
    return statuses;
  };

  test('too many requests are answered with the time of the next, and health is not counted', async () => {
    const from = { 'x-forwarded-for': '10.0.0.1' };
    const live = async () => {
      const { statusCode, body } = await request(new URL('/health/live', strict.url), { headers: from });
      await body.dump();
      return statusCode;
    };
    for (let i = 0; i < 5; i += 1) await live();
    const question = () => ask('{ __typename }', { to: strict, headers: from });
    expect(await statusesOf([question, question, question, question])).toEqual([200, 200, 200, 429]);
    const { codes, errors, headers } = await question();
    expect([codes, headers['retry-after']]).toEqual([['RATE_LIMITED'], '20']);
    expect(errors[0].extensions).toMatchObject({ details: { retryAfterSeconds: 20 } });
    expect(await live()).toBe(200);
    expect((await ask('{ __typename }', { to: strict, headers: { 'x-forwarded-for': '10.0.0.2' } })).status).toBe(200);
  });

  test('one person has no part in the rate of another, wherever they ask', async () => {
    const [one, other] = [await tokenOf('officer-1'), await tokenOf('officer-2')];
    const questions = [one, one, one, one, other].map(
      (token, i) => () => ask('{ __typename }', { token, to: strict, headers: { 'x-forwarded-for': `10.0.2.${i}` } }),
    );
    expect(await statusesOf(questions)).toEqual([200, 200, 200, 429, 200]);
  });

  test('what is asked is counted by its cost, and a document that is new by its size', async () => {
    const [one, other] = [await tokenOf('officer-3'), await tokenOf('officer-4')];
    const page = '{ events(first: 500) { endCursor nodes { id } } }';
    const questions = [one, one, one, other].map(
      (token, i) => () => ask(page, { token, to: strict, headers: { 'x-forwarded-for': `10.0.3.${i}` } }),
    );
    expect(await statusesOf(questions)).toEqual([200, 200, 429, 200]);
  });

  test('one person holds few long polls, and everybody is answered meanwhile', async () => {
    const token = await tokenOf('officer-1');
    const refused: string[] = [];
    const polls = Array.from({ length: 140 }, async () => {
      const { status, codes } = await ask(poll, { token });
      if (status === 429) refused.push(...codes);
      return status;
    });
    const { longPolls } = config.rates;
    while (refused.length < 140 - longPolls) await new Promise((resolve) => setImmediate(resolve));
    await untilWaiting(longPolls);
    for (const asker of [token, await tokenOf('officer-2')]) {
      const { data, codes } = await ask('{ events { endCursor } }', { token: asker });
      expect([data, codes]).toEqual([{ events: { endCursor: 'end' } }, []]);
    }
    expect([waiting.size, new Set(refused)]).toEqual([longPolls, new Set(['RATE_LIMITED'])]);
    for (const end of waiting) end();
    expect((await Promise.all(polls)).filter((status) => status === 200)).toHaveLength(longPolls);
  });

  test('long polls of many persons leave the connections of others alone', async () => {
    const tokens = await Promise.all(Array.from({ length: 30 }, (_, i) => tokenOf(`officer-${i}`)));
    const polls = tokens.flatMap((token) => Array.from({ length: 5 }, () => ask(poll, { token })));
    await untilWaiting(150);
    const { codes } = await ask('{ events { endCursor } }', { token: await tokenOf('officer-1') });
    expect([codes, waiting.size]).toEqual([[], 150]);
    expect(await processMetrics()).toMatch(/kuaijin_gateway_long_polls\{service="gateway"\} 150/);
    for (const end of waiting) end();
    expect((await Promise.all(polls)).every(({ status }) => status === 200)).toBe(true);
  });

  test('an operation whose time is up is answered with what there is, and nothing works on it any more', async () => {
    const first = ask(poll, { token: await tokenOf('officer-1'), to: hasty });
    await untilWaiting(1);
    // All together may hold one long poll there.
    expect((await ask(poll, { token: await tokenOf('officer-2'), to: hasty })).codes).toEqual(['RATE_LIMITED']);
    const { status, data, errors } = await first;
    expect([status, data]).toEqual([200, { events: null }]);
    expect(errors).toMatchObject([{ path: ['events'], extensions: { code: 'TIMED_OUT' } }]);
    while (waiting.size > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  test('a proxy that is not trusted does not say where a request comes from', async () => {
    const questions = Array.from(
      { length: 11 },
      (_, i) => () => ask('{ __typename }', { to: hasty, headers: { 'x-forwarded-for': `10.0.1.${i}` } }),
    );
    const statuses = await statusesOf(questions);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  });
});
