import type { Act } from '../access/posts';
import { refuse } from '../errors/errors';
import { withTypes } from '../feed/event-types/test-types';
import { Feed } from '../feed/feed';
import { logger } from '../logging/logging';
import { type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, openReadModel, type VersionedCollection } from '../read-models';
import { Aggregates } from './aggregates';
import { bareState, statesIn } from './stored-states';
import type { AggregateDefinition, Command } from './types';

interface Problem {
  readonly title: string;
  readonly status: 'OPEN' | 'CLOSED';
  readonly notes: number;
}

const act: Act = { actorId: 'officer-1', post: 'DISPATCHER' };
const at = new Date('2026-03-02T01:00:00Z');
const command = (key: string, more: Partial<Command> = {}): Command => ({ key, content: { key }, act, at, ...more });

let store: TestStore;
let run = 0;

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

/** A process of a service: what it holds in memory is its own. */
async function process(rows: VersionedCollection<Problem>, feed: Feed, broken?: { on: string }) {
  const definition: AggregateDefinition<Problem> = {
    name: `problem${run}`,
    evolve: (state, { type, data }) => {
      if (type === 'opened') return { title: String(data), status: 'OPEN', notes: 0 };
      if (state === undefined) throw new Error('not opened');
      return type === 'closed' ? { ...state, status: 'CLOSED' } : { ...state, notes: state.notes + 1 };
    },
    project: (state, entries, before) => {
      const [entry] = entries;
      if (entry === undefined || broken?.on === entry.type) throw new Error('killed before the read model');
      return {
        writes: [{ collection: rows, key: entry.stream, body: state }],
        events: [entry, ...(entry.also ?? [])].map(({ type }) => ({
          type: `problem.${type}`,
          subject: entry.stream,
          time: entry.at,
          problemId: entry.stream,
          to: state.status,
          ...(before === undefined ? {} : { from: before.status }),
        })),
      };
    },
    statusOf: ({ status }) => status,
    states: statesIn({ documents: rows, keyOf: (stream) => stream, stateOf: (document) => bareState(document) }),
  };
  const { mongo } = store;
  store.db('aggregates');
  const database = `${store.prefix}_aggregates`;
  return Aggregates.open({
    mongo,
    database,
    source: `supervision${run}`,
    feed,
    definition,
    log: logger('things', { level: 'fatal' }),
  });
}

async function service() {
  run += 1;
  store.db('aggregates');
  const fields = { title: String, status: String, notes: Number };
  const declaration = declareReadModel<Problem>(`rows${run}`, { fields });
  const rows = await openReadModel(store.mongo, `${store.prefix}_aggregates`, declaration);
  const feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32), types: withTypes('problem.noted') });
  return { rows, feed, problems: await process(rows, feed) };
}

const fact = (type: string, data: string | null = null) => [{ type, v: 1, data }];
const open = (title: string) => (state: Problem | undefined) =>
  state === undefined ? fact('opened', title) : refuse('STATE_CONFLICT', ['input']);
const close = (state: Problem | undefined) =>
  state?.status === 'OPEN' ? fact('closed') : refuse('STATE_CONFLICT', ['input', 'problemId']);
const note = () => fact('noted');

async function events(feed: Feed, id: string) {
  const { rows } = await feed.readAfter(undefined, 10_000);
  return rows.map(({ event }) => event).filter(({ subject }) => subject === id);
}

test('what was executed is in the read model and in the feed when the answer comes', async () => {
  const { rows, feed, problems } = await service();
  const before = await feed.headCursor();
  const opened = await problems.execute('problem-a', command('k1'), open('road'));
  expect(opened).toMatchObject({ ok: true, version: 1, repeated: false, state: { title: 'road', status: 'OPEN' } });
  expect(await rows.get('problem-a')).toMatchObject({ title: 'road', version: 1 });
  expect((await feed.readAfter(before, 10)).rows.map(({ event }) => event.id)).toEqual(['problem-a/1']);
  const closed = await problems.execute('problem-a', command('k2'), close);
  if (!opened.ok || !closed.ok) throw new Error('refused');
  expect((await feed.readAfter(opened.cursor, 10)).rows.map(({ event }) => event)).toMatchObject(
    [{ id: 'problem-a/2', from: 'OPEN', to: 'CLOSED', act }].map(({ act: _, ...event }) => event),
  );
  expect((await feed.readAfter(closed.cursor, 10)).rows).toEqual([]);
});

test('several facts of one decision are one entry and several events', async () => {
  const { feed, problems } = await service();
  await problems.execute('problem-b', command('k'), () => [
    ...fact('opened', 'x'),
    ...fact('noted'),
    ...fact('closed'),
  ]);
  expect(await problems.get('problem-b')).toEqual({ title: 'x', status: 'CLOSED', notes: 1 });
  expect((await events(feed, 'problem-b')).map(({ id }) => id)).toEqual([
    'problem-b/1',
    'problem-b/1#2',
    'problem-b/1#3',
  ]);
});

test('a retry gets the first answer for ever, and its cursor, though the thing has moved on', async () => {
  const { problems, rows, feed } = await service();
  const first = await problems.execute('problem-c', command('k1'), open('road'));
  await problems.execute('problem-c', command('k2'), note);
  await problems.execute('problem-c', command('k3'), close);
  for (const aggregates of [problems, await process(rows, feed)]) {
    expect(await aggregates.execute('problem-c', command('k1', { at: new Date() }), open('road'))).toEqual({
      ...first,
      repeated: true,
    });
  }
});

test('what an earlier release did under a key of another form is found and not done again', async () => {
  const { problems } = await service();
  const before = await problems.execute('problem-u', command('k1'), open('road'));
  const noted = await problems.execute('problem-u', command('officer-1/k2', { content: 'note' }), note);
  const now = (key: string, more: Partial<Command>) =>
    command(`digest-of-${key}`, { asked: key, earlierKeys: [key], ...more });
  expect(await problems.execute('problem-u', now('k1', { content: { key: 'k1' } }), open('road'))).toEqual({
    ...before,
    repeated: true,
  });
  expect(await problems.execute('problem-u', now('officer-1/k2', { content: 'note' }), note)).toEqual({
    ...noted,
    repeated: true,
  });
  expect(await problems.execute('problem-u', now('k1', { content: 'other' }), note)).toMatchObject({
    refusal: { code: 'IDEMPOTENCY_KEY_REUSED', received: 'k1' },
  });
  const stranger = { ...act, actorId: 'officer-2' };
  expect(await problems.execute('problem-u', now('k1', { content: 'other', act: stranger }), note)).toMatchObject({
    ok: true,
    version: 3,
  });
  expect((await problems.history('problem-u', 0, 10)).map(({ key }) => key)).toEqual([
    'k1',
    'officer-1/k2',
    'digest-of-k1',
  ]);
});

test('a key that was used for something else is refused', async () => {
  const { problems } = await service();
  await problems.execute('problem-d', command('k1'), open('road'));
  const other = await problems.execute('problem-d', command('k1', { content: 'other' }), note);
  expect(other).toMatchObject({ refusal: { code: 'IDEMPOTENCY_KEY_REUSED', path: ['input', 'idempotencyKey'] } });
  const stranger = await problems.execute('problem-d', command('k1', { act: { ...act, actorId: 'officer-2' } }), note);
  expect(stranger).toMatchObject({ refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
});

test('a stale version is refused with the version that holds and who made it', async () => {
  const { problems } = await service();
  await problems.execute('problem-e', command('k1'), open('road'));
  await problems.execute('problem-e', command('k2', { ifVersion: 1 }), note);
  expect(await problems.execute('problem-e', command('k3', { ifVersion: 1 }), close)).toMatchObject({
    ok: false,
    refusal: {
      code: 'VERSION_CONFLICT',
      path: ['input', 'ifVersion'],
      details: { status: 'OPEN', version: 2, changed: { ...act, at: at.toISOString() } },
    },
  });
  expect(await problems.execute('problem-e', command('k2', { ifVersion: 1 }), note)).toMatchObject({ repeated: true });
});

test('a conflict of states says who brought the state about, where its rule does not', async () => {
  const { problems } = await service();
  await problems.execute('problem-p', command('k1'), open('road'));
  const conflict = { status: 'OPEN', version: 1 };
  const refused = (details: object) => () =>
    refuse('STATE_CONFLICT', ['input'], { details: { ...conflict, ...details } });
  const by = { actorId: 'officer-9', post: 'HEAD', at: at.toISOString() } as const;
  expect(await problems.execute('problem-p', command('k2'), refused({}))).toMatchObject({
    refusal: { details: { ...conflict, changed: { ...act, at: at.toISOString() } } },
  });
  expect(await problems.execute('problem-p', command('k3'), refused({ changed: by }))).toMatchObject({
    refusal: { details: { changed: by } },
  });
});

test("a key that is derived from the caller's is reported as the caller sent it", async () => {
  const { problems } = await service();
  await problems.execute('problem-q', command('officer-1/k', { asked: 'k' }), open('road'));
  const reused = await problems.execute('problem-q', command('officer-1/k', { asked: 'k', content: 'other' }), note);
  expect(reused).toMatchObject({ refusal: { code: 'IDEMPOTENCY_KEY_REUSED', received: 'k' } });
});

test('a refusal leaves no trace and the same key may succeed later', async () => {
  const { problems } = await service();
  expect(await problems.execute('problem-f', command('k'), close)).toMatchObject({ ok: false });
  expect(await problems.get('problem-f')).toBeUndefined();
  await problems.execute('problem-f', command('k0'), open('x'));
  expect(await problems.execute('problem-f', command('k'), close)).toMatchObject({ ok: true, version: 2 });
});

test('of two who close at once in two processes one wins and the other gets the state, who and when', async () => {
  const { problems, rows, feed } = await service();
  const other = await process(rows, feed);
  await problems.execute('problem-g', command('k'), open('x'));
  await other.get('problem-g');
  const outcomes = await Promise.all([
    problems.execute('problem-g', command('a'), close),
    other.execute('problem-g', command('b'), close),
    problems.execute('problem-g', command('c'), close),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await rows.get('problem-g'))?.version).toBe(2);
});

test('two processes that write and project one thing never publish out of order', async () => {
  const { problems, rows, feed } = await service();
  const other = await process(rows, feed);
  await problems.execute('problem-h', command('k'), open('x'));
  await Promise.all(
    Array.from({ length: 60 }, (_, n) => (n % 2 ? problems : other).execute('problem-h', command(`n${n}`), note)),
  );
  const ids = (await events(feed, 'problem-h')).map(({ id }) => id);
  expect(ids).toEqual(Array.from({ length: 61 }, (_, n) => `problem-h/${n + 1}`));
  expect(await rows.get('problem-h')).toMatchObject({ notes: 60, version: 61 });
});

test('a sweep carries on what a crash left between journal and read model', async () => {
  const { rows, feed, problems } = await service();
  const dying = await process(rows, feed, { on: 'closed' });
  await dying.execute('problem-i', command('k1'), open('x'));
  await expect(dying.execute('problem-i', command('k2'), close)).rejects.toThrow('killed');
  // Its marks were not written either: that is what a kill leaves.
  expect(await rows.get('problem-i')).toMatchObject({ status: 'OPEN' });
  expect(await problems.catchUp()).toBe(1);
  expect(await rows.get('problem-i')).toMatchObject({ status: 'CLOSED', version: 2 });
  expect((await events(feed, 'problem-i')).map(({ id }) => id)).toEqual(['problem-i/1', 'problem-i/2']);
  expect(await problems.catchUp()).toBe(0);
});

test('a sweep carries on what a crash left between read model and feed', async () => {
  const { rows, feed, problems } = await service();
  const deaf = new Proxy(feed, {
    get: (target, name) =>
      name === 'publish'
        ? () => Promise.reject(new Error('killed before the feed'))
        : Reflect.get(target, name, target),
  });
  const dying = await process(rows, deaf);
  await expect(dying.execute('problem-j', command('k'), open('x'))).rejects.toThrow('killed');
  expect(await rows.get('problem-j')).toMatchObject({ version: 1 });
  expect(await events(feed, 'problem-j')).toEqual([]);
  expect(await problems.catchUp()).toBe(1);
  expect((await events(feed, 'problem-j')).map(({ id }) => id)).toEqual(['problem-j/1']);
  // The caller tries again, and is answered as if nothing had happened.
  expect(await problems.execute('problem-j', command('k'), open('x'))).toMatchObject({ ok: true, version: 1 });
});

test('who comes after a crash publishes first what the dead one left', async () => {
  const { rows, feed, problems } = await service();
  const dying = await process(rows, feed, { on: 'noted' });
  await dying.execute('problem-k', command('k1'), open('x'));
  await expect(dying.execute('problem-k', command('k2'), note)).rejects.toThrow('killed');
  await problems.execute('problem-k', command('k3'), close);
  expect((await events(feed, 'problem-k')).map(({ type }) => type)).toEqual([
    'problem.opened',
    'problem.noted',
    'problem.closed',
  ]);
});

test('a thing that cannot be carried on holds back no other', async () => {
  const { rows, feed } = await service();
  const dying = await process(rows, feed, { on: 'noted' });
  for (const id of ['problem-l', 'problem-m']) await dying.execute(id, command('k1'), open('x'));
  await expect(dying.execute('problem-l', command('k2'), note)).rejects.toThrow('killed');
  await dying.journal.append('problem-m', [{ key: 'k3', type: 'closed', v: 1, data: null, at }]);
  await dying.catchUp();
  expect(dying.troubled()).toMatchObject([{ stream: 'problem-l', seq: 2 }]);
  expect(await rows.get('problem-m')).toMatchObject({ status: 'CLOSED' });
});
