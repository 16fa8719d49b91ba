import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { loadConfig } from '@kuaijin/kit/config';
import { StreamClient } from '@kuaijin/kit/event-streams/client';
import { LiveEvents } from '@kuaijin/kit/event-streams/live-events';
import type { EventResult } from '@kuaijin/kit/event-streams/messages';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { anonymousIdentity } from '@kuaijin/kit/identity/caller';
import { privateKey, publicHalf, publicKeys } from '@kuaijin/kit/identity/keys';
import { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import { signPage, verifiedPage } from '@kuaijin/kit/ledger/heads/signed-page';
import {
  type BuildService,
  connectShared,
  type RunningService,
  runService,
  type SharedDeps,
} from '@kuaijin/kit/service';
import { buildEventsService } from './service';

const prefix = `t-ev-${randomBytes(4).toString('hex')}`;
const config = loadConfig({
  ...process.env,
  KUAIJIN_PREFIX: prefix,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
});
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;

const integrator: Identity = {
  subject: 'integrator-1',
  name: '集成方',
  posts: ['INTEGRATOR'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const abroad: Identity = { ...integrator, region: '340000' };

interface Row {
  readonly id: string;
  readonly cursor: string;
  readonly subject: string;
  readonly sequence: number;
}
interface Page {
  readonly nodes: readonly Row[];
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}
interface Failure {
  readonly extensions: { readonly code: string; readonly path?: readonly string[] };
}

const poll = `query ($filter: EventFilter, $after: Cursor, $first: Int! = 100, $waitSeconds: Int! = 0) {
  events(filter: $filter, after: $after, first: $first, waitSeconds: $waitSeconds) {
    nodes { id cursor subject sequence } endCursor hasNextPage } }`;

async function answer<T>(query: string, variables: object = {}, identity = integrator) {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data?: T | null; errors?: readonly Failure[] };
}

async function events(variables: object = {}, identity = integrator): Promise<Page> {
  const { data, errors } = await answer<{ events: Page }>(poll, variables, identity);
  if (!data) throw new Error(JSON.stringify(errors));
  return data.events;
}

function eventOf(source: string, subject: string, seq: number, more: Partial<FeedEvent> = {}): FeedEvent {
  return {
    id: `${subject}/${seq}`,
    type: 'step.decided',
    source,
    subject,
    time: new Date(),
    regionId: 'region-330800',
    ...more,
  };
}

const publish = (...list: FeedEvent[]) => shared.feed.publish(list[0]?.source ?? 'approvals', list);
const end = async () => (await events({ filter: { caseIds: ['none'] } })).endCursor;

beforeAll(async () => {
  process.stdout.write(`SEED=${seed}\n`);
  shared = await connectShared(config, 'events-test');
  signer = await IdentitySigner.open(config);
  running = await runService(buildEventsService, { name: 'events', port: 0, shared });
});

afterAll(async () => {
  await running.close();
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

describe('the status feed by polling', () => {
  it('answers what is wanted and visible, each event with cursor and sequence', async () => {
    const after = await end();
    await publish(
      eventOf('approvals', 'case-f', 1, { projectId: 'project-f', light: 'RED' }),
      eventOf('approvals', 'case-f', 2, { projectId: 'project-f', regionId: 'region-330802' }),
      eventOf('approvals', 'case-g', 1, { projectId: 'project-g', time: new Date(Date.now() + 1_000) }),
    );
    await publish(eventOf('land', 'pool-f', 1, { account: 'pool-f', projectId: 'project-f' }));
    const ids = async (filter: object, identity = integrator) =>
      (await events({ after, filter }, identity)).nodes.map(({ id }) => id).sort();
    expect(await ids({ projectIds: ['project-f'] })).toEqual(['case-f/1', 'case-f/2', 'pool-f/1']);
    expect(await ids({ sources: ['land'] })).toEqual(['pool-f/1']);
    expect(await ids({ accounts: ['pool-f'] })).toEqual(['pool-f/1']);
    expect(await ids({ regions: ['region-330802'] })).toEqual(['case-f/2']);
    expect(await ids({ lights: ['RED'] })).toEqual(['case-f/1']);
    expect(await ids({}, { ...integrator, region: '330802' })).toEqual(['case-f/2']);
    expect(await ids({}, abroad)).toEqual([]);
    const page = await events({ after, filter: { sources: ['approvals'] } });
    expect(page.nodes.map(({ subject, sequence }) => [subject, sequence])).toEqual([
      ['case-f', 1],
      ['case-f', 2],
      ['case-g', 1],
    ]);
    expect(
      (await events({ after: page.nodes[1]?.cursor, filter: { sources: ['approvals'] } })).nodes.map(({ id }) => id),
    ).toEqual(['case-g/1']);
  });

  it('finds what is reported of projects on a list, by whichever service, and what concerns the caller', async () => {
    const after = await end();
    const list = '省重点项目清单';
    const about = { projectId: 'project-listed' };
    const entered = eventOf('projects', 'project-listed', 1, { ...about, type: 'list.entered', data: { list } });
    await publish({ ...entered, lists: [list] });
    await publish(
      eventOf('approvals', 'case-l', 1, { ...about, departmentId: 'department-330800-DR' }),
      eventOf('approvals', 'case-m', 1, { projectId: 'project-unlisted' }),
    );
    const ids = async (filter: object, identity = integrator) =>
      (await events({ after, filter }, identity)).nodes.map(({ id }) => id).sort();
    const both = ['case-l/1', 'project-listed/1'];
    while ((await ids({ lists: [list] })).length < both.length) await new Promise((resolve) => setImmediate(resolve));
    expect(await ids({ lists: [list] })).toEqual(both);
    expect(await ids({ levels: ['CITY'], sources: ['approvals'] })).toEqual(['case-l/1', 'case-m/1']);
    const handler: Identity = { ...integrator, posts: ['HANDLER'], department: 'department-330800-DR' };
    expect(await ids({ mine: true }, handler)).toEqual(['case-l/1']);
  });

  it('answers a long poll when a wanted event comes and not before', async () => {
    const after = await end();
    const waiting = events({ after, waitSeconds: 25, filter: { caseIds: ['case-wanted'] } });
    await publish(eventOf('approvals', 'case-other', 1, { caseId: 'case-other' }));
    await publish(eventOf('approvals', 'case-wanted', 1, { caseId: 'case-wanted' }));
    const page = await waiting;
    expect(page.nodes.map(({ id }) => id)).toEqual(['case-wanted/1']);
  });

  it('lets a long poll go when its client goes, or when the service stops', async () => {
    // One process runs one worker of a task queue.
    const withoutWorker: BuildService = async (deps) => {
      const { worker: _, ...service } = await buildEventsService(deps);
      return service;
    };
    const other = await runService(withoutWorker, { name: 'events', port: 0, shared });
    const began = Date.now();
    const body = JSON.stringify({ query: poll, variables: { after: await end(), waitSeconds: 25 } });
    const headers = { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(integrator) };
    const waits = jest.spyOn(shared.feed, 'wait');
    const polled = () =>
      new Promise<string>((resolve, reject) => {
        const client = request(other.url, { method: 'POST', headers }, (response) => {
          let text = '';
          response.on('data', (part) => {
            text += String(part);
          });
          response.on('end', () => resolve(text));
        });
        client.on('error', reject);
        client.end(body);
        leaving.push(() => client.destroy(new Error('gone')));
      });
    const leaving: (() => void)[] = [];
    const gone = polled();
    const staying = polled();
    while (waits.mock.calls.length < 2) await new Promise((resolve) => setImmediate(resolve));
    leaving[0]?.();
    await expect(gone).rejects.toThrow('gone');
    await expect(Promise.race(waits.mock.results.map(({ value }) => value as Promise<boolean>))).resolves.toBe(false);
    await other.close();
    expect(JSON.parse(await staying)).toMatchObject({ data: { events: { nodes: [] } } });
    // It was let go: of itself it would have waited longer.
    expect(Date.now() - began).toBeLessThan(25_000);
    waits.mockRestore();
  });

  it('names what is wrong with a cursor or an argument', async () => {
    const code = async (variables: object) => (await answer(poll, variables)).errors?.[0]?.extensions;
    const ahead = shared.feed.encodeCursor({ approvals: 1_000_000 });
    expect(await code({ after: 'nonsense' })).toMatchObject({ code: 'CURSOR_INVALID' });
    expect(await code({ after: `${ahead.slice(0, -2)}xx` })).toMatchObject({ code: 'CURSOR_INVALID' });
    expect(await code({ after: ahead })).toMatchObject({ code: 'CURSOR_FUTURE' });
    expect(await code({ first: 501 })).toMatchObject({ code: 'INVALID_INPUT', path: ['first'] });
    expect(await code({ filter: { types: ['step.approved'] } })).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['filter', 'types', '0'],
    });
    expect(await code({ first: 0 })).toMatchObject({ code: 'INVALID_INPUT', path: ['first'] });
    expect(await code({ waitSeconds: 26 })).toMatchObject({ code: 'INVALID_INPUT', path: ['waitSeconds'] });
  });

  it('gives a follower that reads in small pages every event once, in order per subject, while writers write', async () => {
    const after = await end();
    let state = seed;
    const random = (n: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % n;
    };
    const sources = ['approvals', 'land', 'funds'];
    const wanted = new Map<string, string[]>();
    const write = async (source: string) => {
      const heads = [0, 0, 0, 0];
      for (let left = 80; left > 0; ) {
        const batch = Array.from({ length: 1 + random(4) }, () => {
          const n = random(heads.length);
          const seq = (heads[n] ?? 0) + 1;
          heads[n] = seq;
          return eventOf(source, `${source}-storm-${n}`, seq, { data: { storm: seed } });
        });
        left -= batch.length;
        for (const { id, subject } of batch) wanted.set(subject, [...(wanted.get(subject) ?? []), id]);
        await publish(...batch);
      }
    };
    let isWriting = true;
    const writing = Promise.all(sources.map(write)).then(() => {
      isWriting = false;
    });
    const seen = new Map<string, string[]>();
    let cursor = after;
    for (;;) {
      const wasWriting = isWriting;
      const page = await events({ after: cursor, first: 1 + random(7), waitSeconds: wasWriting ? 1 : 0 });
      for (const { id, subject } of page.nodes) seen.set(subject, [...(seen.get(subject) ?? []), id]);
      cursor = page.endCursor;
      if (!wasWriting && !page.hasNextPage && page.nodes.length === 0) break;
    }
    await writing;
    expect(new Map([...seen].sort())).toEqual(new Map([...wanted].sort()));
  });
});

describe('the events of projects', () => {
  it('are a page for each project, looked up and not read through', async () => {
    await publish(
      ...[1, 2, 3].map((n) => eventOf('approvals', 'case-p', n, { projectId: 'project-p' })),
      eventOf('approvals', 'case-q', 1, { projectId: 'project-q' }),
    );
    const reads = jest.spyOn(shared.feed, 'readAfter');
    const query = `query ($refs: [_Any!]!, $after: Cursor) { _entities(representations: $refs) { ... on Project { id
      events(first: 2, after: $after) { nodes { id cursor subject sequence } endCursor hasNextPage } } } }`;
    const refs = ['project-p', 'project-q', 'project-none'].map((id) => ({ __typename: 'Project', id }));
    type Answer = { _entities: { id: string; events: Page }[] };
    const { data } = await answer<Answer>(query, { refs });
    expect(reads).not.toHaveBeenCalled();
    reads.mockRestore();
    expect(
      data?._entities.map(({ events: { nodes, hasNextPage } }) => [nodes.map(({ id }) => id), hasNextPage]),
    ).toEqual([
      [['case-p/1', 'case-p/2'], true],
      [['case-q/1'], false],
      [[], false],
    ]);
    const after = data?._entities[0]?.events.endCursor;
    const next = await answer<Answer>(query, { refs: refs.slice(0, 1), after });
    expect(next.data?._entities[0]?.events).toMatchObject({ nodes: [{ id: 'case-p/3' }], hasNextPage: false });
  });
});

describe('the status feed as a subscription', () => {
  const subscription = `subscription ($filter: EventFilter, $after: Cursor) { statusChanged(filter: $filter, after: $after) { id cursor subject sequence } }`;
  const clients: StreamClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });

  async function follow(variables: object, identity: () => Identity = () => integrator, query = subscription) {
    const client = new StreamClient({ url: running.url, identity: () => signer.sign(integrator) });
    clients.push(client);
    const signed = () => signer.sign(identity());
    return client.open({ query, variables: { ...variables }, requestId: 'test', identity: signed });
  }
  const rowIn = ({ data, errors }: EventResult): Row => {
    if (!data) throw new Error(JSON.stringify(errors));
    return data['statusChanged'] as Row;
  };

  it('has no gap and no duplicate when it is broken off and resumed by cursor', async () => {
    const after = await end();
    const written = (async () => {
      for (let n = 1; n <= 60; n += 1) await publish(eventOf('approvals', 'case-live', n, { caseId: 'case-live' }));
    })();
    const seen: string[] = [];
    let cursor = after;
    while (seen.length < 60) {
      const stream = await follow({ after: cursor, filter: { caseIds: ['case-live'] } });
      const stopAt = Math.min(60, seen.length + 17);
      while (seen.length < stopAt) {
        const row = rowIn(await stream.next());
        seen.push(row.id);
        cursor = row.cursor;
      }
      stream.close();
    }
    await written;
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => `case-live/${n + 1}`));
  });

  it('begins now when no cursor is given, and answers a wrong one with an error of the subscription', async () => {
    const failing = await follow({ after: 'nonsense' });
    await expect(failing.next()).rejects.toMatchObject({ errors: [{ extensions: { code: 'CURSOR_INVALID' } }] });
    const stream = await follow({ filter: { types: ['step.urged'] } });
    const first = stream.next();
    // The subscription begins at some moment after it is asked for, so events are published until one of them is seen.
    let isSeen = false;
    void first.then(() => {
      isSeen = true;
    });
    for (let n = 1; !isSeen; n += 1) await publish(eventOf('approvals', 'case-now', n, { type: 'step.urged' }));
    expect(rowIn(await first).subject).toBe('case-now');
  });

  it('judges each event by who the caller is when its turn comes', async () => {
    const after = await end();
    let now = integrator;
    const stream = await follow({ after, filter: { caseIds: ['case-post'] } }, () => now);
    await publish(eventOf('approvals', 'case-post', 1, { caseId: 'case-post' }));
    expect(rowIn(await stream.next()).id).toBe('case-post/1');
    // The post ends: with the next identity of the caller nothing of the region is seen any more.
    now = abroad;
    stream.renew();
    const other = await follow({ after, filter: { caseIds: ['case-post'] } }, () => abroad);
    await publish(eventOf('approvals', 'case-post', 2, { caseId: 'case-post' }));
    await publish(eventOf('approvals', 'case-post', 3, { caseId: 'case-post', regionId: 'region-340000' }));
    expect(rowIn(await stream.next()).id).toBe('case-post/3');
    expect(rowIn(await other.next()).id).toBe('case-post/3');
  });

  it('of a case and of lights gives those alone', async () => {
    const after = await end();
    const query = 'subscription ($after: Cursor) { caseChanged(id: "case-own", after: $after) { id } }';
    const ofCase = await follow({ after }, () => integrator, query);
    const lights = 'subscription ($after: Cursor) { lightChanged(after: $after) { id light } }';
    const ofLights = await follow({ after }, () => integrator, lights);
    await publish(
      eventOf('approvals', 'case-other', 1, { caseId: 'case-other' }),
      eventOf('approvals', 'case-own', 1, { caseId: 'case-own' }),
      eventOf('approvals', 'case-other', 2, { caseId: 'case-other', light: 'RED' }),
    );
    expect((await ofCase.next()).data).toEqual({ caseChanged: { id: 'case-own/1' } });
    expect((await ofLights.next()).data).toEqual({ lightChanged: { id: 'case-other/2', light: 'RED' } });
  });

  it('ends at once when it is returned', async () => {
    const live = await LiveEvents.open(shared.feed, { after: await shared.feed.headCursor(), isWanted: () => false });
    const pending = live.next();
    await live.return();
    await expect(pending).resolves.toMatchObject({ done: true });
  });
});

describe('the end of the feed', () => {
  const head = async (reached?: string) => {
    const query = 'query ($reached: Cursor) { feedHead(reached: $reached) }';
    return answer<{ feedHead: string }>(query, reached === undefined ? {} : { reached });
  };

  it('is where following misses nothing of what comes later', async () => {
    await publish(eventOf('approvals', 'case-head', 1));
    const { data } = await head();
    await publish(eventOf('approvals', 'case-head', 2));
    const { nodes } = await events({ after: data?.feedHead });
    expect(nodes.map(({ id }) => id)).toEqual(['case-head/2']);
  });

  it('waits for the event of an entry that is stored and not published yet', async () => {
    const waiting = head(shared.feed.cursorOfEntry('approvals', 'case-late', 1));
    await publish(eventOf('approvals', 'case-late', 1));
    const { data } = await waiting;
    expect((await events({ after: data?.feedHead })).nodes).toEqual([]);
    expect((await head('nonsense')).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
  });
});

test('head hashes of ledgers are answered to anybody, page by page, as they were signed', async () => {
  const db = shared.mongo.db(`${prefix}_feed`);
  const published = await PublishedHeads.open(db, shared.mongo.features);
  const key = await privateKey(config.ledgerPrivateKey ?? '');
  for (const page of [1, 2]) {
    const heads = [{ account: `pool-${page}`, seq: 7, hash: `hash-${page}` }];
    const whole = { ledger: 'land', day: '2026-03-02', page, isLast: page === 2, heads };
    await published.publish(whole, await signPage(key, whole));
  }
  await published.close();
  const query = `query ($after: Int) { ledgerHeads(ledger: LAND, day: "2026-03-02", first: 1, after: $after) {
    page isLast signed heads { account seq hash } } }`;
  const { data, errors } = await answer<{ ledgerHeads: { signed: string }[] }>(query, { after: 1 }, anonymousIdentity);
  const heads = [{ account: 'pool-2', seq: 7, hash: 'hash-2' }];
  expect([data, errors]).toEqual([
    { ledgerHeads: [{ page: 2, isLast: true, signed: expect.any(String), heads }] },
    undefined,
  ]);
  const signed = data?.ledgerHeads[0]?.signed ?? '';
  expect(await verifiedPage(signed, publicKeys(publicHalf(config.ledgerPrivateKey ?? '')))).toMatchObject({ heads });
  const beyond = await answer(query, { after: -1 }, anonymousIdentity);
  expect(beyond.errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
});
